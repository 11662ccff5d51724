package org.crosscheck.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.rules.Rules;

/** Judges which words of a short statement a longer text has, in the same or in other words. */
final class TextCover {
  private static final WordRelation ALIKE = WordRelation.LABEL;

  private final WordMeaning meaning;
  private final CountryWords countries;

  TextCover(Rules rules, WordMeaning meaning) {
    this.meaning = meaning;
    countries = new CountryWords(rules.countries(), rules.roles());
  }

  /** Whether a text has all of some words. */
  boolean tells(List<TextWord> text, List<TextWord> words) {
    return untold(text, words).isEmpty();
  }

  /** The words that state something and that a text has nothing for. */
  List<TextWord> untold(List<TextWord> text, List<TextWord> words) {
    return words.stream()
        .filter(w -> w.isContent() && !isTold(text, w, WordRelation.BROADER))
        .toList();
  }

  /** Whether some words for a thing say of it all that others do, and no more general ones. */
  boolean describes(List<TextWord> text, List<TextWord> words) {
    return words.stream().filter(TextWord::isContent).allMatch(w -> isTold(text, w, ALIKE));
  }

  private boolean isTold(List<TextWord> text, TextWord word, WordRelation most) {
    WordRelation farthest = word.named() ? WordRelation.SAME : most;
    return text.stream().anyMatch(t -> meaning.isWithin(t, word, farthest))
        || isCountry(text, word)
        || isPartlyTold(text, word);
  }

  /** The Italian parliament is that of Italy. */
  private boolean isCountry(List<TextWord> text, TextWord word) {
    Set<String> named = countries.of(word.form());
    return !named.isEmpty()
        && text.stream().anyMatch(t -> countries.of(t.form()).containsAll(named));
  }

  /** A pro-women law is one about women. */
  private static boolean isPartlyTold(List<TextWord> text, TextWord word) {
    return word.key().contains("-")
        && Stream.of(word.key().split("-"))
            .anyMatch(p -> p.length() > 2 && text.stream().anyMatch(t -> t.key().equals(p)));
  }
}
