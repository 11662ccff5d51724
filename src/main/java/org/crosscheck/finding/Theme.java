package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who or what a statement is about: a participant with the words that tell it from others.
 *
 * @param head base form of its head
 * @param words all its words, in order
 * @param names the names at its head
 * @param countries the countries that its words name
 */
record Theme(String head, List<TextWord> words, List<String> names, Set<String> countries) {
  private static final List<String> NOBODY = List.of("nobody", "nothing", "none", "no-one");
  private static final List<String> OBLIQUE =
      List.of("me", "us", "him", "her", "them", "his", "their", "its");

  Theme {
    Objects.requireNonNull(head, "head");
    words = List.copyOf(words);
    names = List.copyOf(names);
    countries = Set.copyOf(countries);
  }

  boolean isPronoun() {
    return (Words.isPronoun(head) || OBLIQUE.contains(head)) && !isNobody();
  }

  /** Whether it is nobody and nothing: no one, none of them. */
  boolean isNobody() {
    return words.stream().anyMatch(w -> NOBODY.contains(w.key())) || head.equals("one") && isNone();
  }

  /** Whether it is none of something: no shots, no one. */
  boolean isNone() {
    return words.stream().anyMatch(TextWord::isNegation);
  }

  /** Whether it is another one than has been told of. */
  boolean isAnother(WordMeaning meaning) {
    return words.stream().anyMatch(w -> meaning.is("other-one", w.key()));
  }

  /** Its words as the article has them. */
  String told() {
    return String.join(" ", words.stream().map(TextWord::form).toList());
  }

  /** The words that say which one it is. */
  List<TextWord> modifiers(WordMeaning meaning) {
    return words.stream()
        .filter(w -> w.isContent() && !meaning.tellsHowMany(w))
        .filter(w -> !meaning.bases(w.key()).contains(head) && !w.key().equals(head))
        .toList();
  }
}
