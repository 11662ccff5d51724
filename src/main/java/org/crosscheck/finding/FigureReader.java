package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Figures.Figure;
import org.crosscheck.rules.Rules;

/**
 * Reads the figures of which one matter has but one: by the word right behind a number (a 40-month
 * sentence) or the last telling word before it (sentenced to six years).
 */
final class FigureReader {
  /** Between a number and the word that it stands before: a 21-year FBI veteran. */
  private static final int BEHIND = 3;

  /** Between a word and its number: a price tag that stands at about 18 billion dollars. */
  private static final int BEFORE = 6;

  /** So far from the number a word says that it is another figure. */
  private static final int CLOSE = 8;

  private static final Set<String> APPROXIMATE =
      Set.of("about", "around", "some", "nearly", "almost", "roughly", "approximately", "over");

  private final List<Figure> figures;
  private final ComparisonWords words;
  private final SlotReader slots;
  private final WordMeaning meaning;

  FigureReader(Rules rules, WordMeaning meaning) {
    this.meaning = meaning;
    figures = rules.figures().figures();
    words = rules.comparisonWords();
    slots = new SlotReader(meaning);
  }

  /**
   * A figure in a claim.
   *
   * @param persons ids of the persons whom its sentence names or means
   */
  record Told(String articleId, Figure figure, Slot slot, Set<String> persons) {
    Told {
      persons = Set.copyOf(persons);
    }
  }

  List<Told> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    // Of a noun's claim the words around say whether somebody asks for it.
    if (claim.kind() == ClaimKind.EVENT_NOUN) {
      return List.of();
    }
    List<Told> told = new ArrayList<>();
    for (Slot slot : slots.of(claim, wording)) {
      for (Figure figure : figures) {
        if (isOfUnit(slot, figure) && isNamed(slot, figure, claim, wording.words())) {
          told.add(new Told(claim.articleId(), figure, slot, persons(mention)));
          break;
        }
      }
    }
    return told;
  }

  private static boolean isOfUnit(Slot slot, Figure figure) {
    return figure.isTime()
        ? slot.isLength()
        : figure.isMoney() ? slot.isMoney() : slot.unit().equals(figure.unit());
  }

  private boolean isNamed(Slot slot, Figure figure, Claim claim, List<TextWord> words) {
    List<TextWord> close =
        words.subList(
            Math.max(0, slot.first() - CLOSE), Math.min(words.size(), slot.end() + CLOSE));
    return close.stream().noneMatch(w -> meaning.isOfKind(w.key(), figure.unlike()))
        && (isBehind(figure, words, slot.end())
            || isBefore(
                figure, words.subList(Math.max(0, slot.first() - BEFORE), slot.first()), claim));
  }

  /** Whether the number stands before the figure's noun: a 40-month term, a million in damages. */
  private boolean isBehind(Figure figure, List<TextWord> words, int next) {
    boolean in = next < words.size() && words.get(next).key().equals("in");
    return words.stream()
        .skip(in ? next + 1 : next)
        .limit(BEHIND)
        .takeWhile(TextWord::isContent)
        .anyMatch(w -> meaning.isOfKind(w.key(), figure.words()));
  }

  /**
   * Whether the last word before the number that tells something names the figure. Between a verb
   * and its number stands whom it befalls; of what it is may stand before "at".
   */
  private boolean isBefore(Figure figure, List<TextWord> before, Claim claim) {
    int last = before.size() - 1;
    while (last >= 0 && APPROXIMATE.contains(before.get(last).key())) {
      last--;
    }
    boolean at = last >= 0 && before.get(last).key().equals("at");
    int verb = claim.predicate().start() - claim.span().start();
    boolean other = false;
    for (int i = last; i >= 0; i--) {
      TextWord word = before.get(i);
      if (meaning.isOfKind(word.key(), figure.words())) {
        return !other || at || word.span().start() == verb;
      }
      other |= word.isContent() && !meaning.isOfKind(word.key(), words.of("amounting"));
    }
    return false;
  }

  private static Set<String> persons(EventMention mention) {
    Set<String> persons = new TreeSet<>();
    for (List<NameUse> names : List.of(mention.names(), mention.anaphors())) {
      names.stream()
          .filter(n -> n.kind() == EntityKind.PERSON)
          .map(NameUse::nameId)
          .forEach(persons::add);
    }
    return persons;
  }
}
