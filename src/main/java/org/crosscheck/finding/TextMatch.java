package org.crosscheck.finding;

import java.util.Collections;
import java.util.List;

/**
 * Judges whether a longer text tells of the same as a short statement: it has its participants and
 * all its other words, whatever it tells besides.
 */
final class TextMatch {
  private final WordMeaning meaning;
  private final TextCover cover;

  TextMatch(WordMeaning meaning, TextCover cover) {
    this.meaning = meaning;
    this.cover = cover;
  }

  /** Whether the text's doing has the statement's participants and all else that it tells. */
  boolean isOfOne(TextPair both) {
    return haveOneCast(both) && isTold(both, rest(both));
  }

  /** What the statement tells besides its doing and the participants that the text has too. */
  List<TextWord> rest(TextPair both) {
    return both.rest(
        both.said().told().stream()
            .filter(s -> both.told().told().stream().anyMatch(t -> areOne(t, s)))
            .toList());
  }

  /** Whether the text has some words: names in the clause itself, others in its sentence. */
  boolean isTold(TextPair both, List<TextWord> words) {
    List<TextWord> untold = cover.untold(both.around(), words);
    return untold.stream().noneMatch(TextWord::named) && cover.tells(both.sentence(), words);
  }

  /** Whether the text's doing has the statement's participants, each in its part. */
  boolean haveOneCast(TextPair both) {
    Predication told = both.told();
    Predication said = both.said();
    if (said.undergoer() == null || said.doer() == null) {
      // Without an object who does it is told as whom it befalls.
      return areOne(said.isSuffered() ? told.undergoer() : told.first(), said.first());
    }
    if (told.doer() == null) {
      return areOne(told.undergoer(), said.doer()) && isAround(both, said.undergoer())
          || areOne(told.undergoer(), said.undergoer()) && isAround(both, said.doer());
    }
    return areOne(told.doer(), said.doer()) && areOne(told.undergoer(), said.undergoer());
  }

  private boolean isAround(TextPair both, Theme theme) {
    return cover.tells(both.around(), theme.words());
  }

  /** Whether they are one, of which the text may say more than the statement does. */
  boolean areOne(Theme told, Theme said) {
    if (told == null || said == null || isCounted(told) && isCounted(said)) {
      return false;
    }
    ThemeMatch match = ThemeMatch.of(told, said, meaning);
    return match == ThemeMatch.SAME
        || !Collections.disjoint(told.names(), said.names())
        || match == ThemeMatch.UNLIKE && isOneWithMore(told, said)
        || match == ThemeMatch.UNKNOWN && isCalled(told, said);
  }

  /** Two soldiers who died are not said to be the two who lived. */
  private boolean isCounted(Theme theme) {
    return !theme.isNone()
        && !theme.isNobody()
        && !theme.words().isEmpty()
        && meaning.tellsHowMany(theme.words().get(0));
  }

  /** Members of the committee may be the members. */
  private boolean isOneWithMore(Theme told, Theme said) {
    return meaning.relate(told.head(), said.head()).compareTo(WordRelation.LABEL) <= 0
        && cover.describes(told.words(), said.words());
  }

  /** Whether the name stands right behind what its bearer is: the painter Olga Moss. */
  private static boolean isCalled(Theme told, Theme said) {
    List<String> words = told.words().stream().map(TextWord::key).toList();
    List<String> name =
        said.words().stream().filter(TextWord::isContent).map(TextWord::key).toList();
    int behind = words.indexOf(told.head()) + 1;
    return behind > 0
        && !said.names().isEmpty()
        && words.subList(behind, words.size()).equals(name);
  }
}
