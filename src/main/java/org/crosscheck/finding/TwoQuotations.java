package org.crosscheck.finding;

import java.util.List;

/**
 * Two quotations side by side.
 *
 * @param alignment their words in order
 * @param match their content words in any order
 * @param shared how many words of the shorter stand in the other, 0 to 1
 */
record TwoQuotations(
    Wording a, Wording b, WordAlignment alignment, ContentMatch match, double shared) {
  private static final int LONG_ENOUGH = 4;
  private static final double MOST = 0.6;

  /** So many of the same words are not said by two. */
  static final int ONES_OWN = 7;

  private static final double NEARLY_ALL = 0.85;

  static TwoQuotations of(String a, String b, WordMeaning meaning) {
    Wording wordsA = Wording.of(a);
    Wording wordsB = Wording.of(b);
    WordAlignment alignment = WordAlignment.of(wordsA.words(), wordsB.words());
    int shorter = Math.min(wordsA.words().size(), wordsB.words().size());
    return new TwoQuotations(
        wordsA,
        wordsB,
        alignment,
        ContentMatch.of(wordsA.content(), wordsB.content(), meaning),
        shorter == 0 ? 0 : alignment.common() / (double) shorter);
  }

  /** Whether so many words are the same, and so great a share of the shorter. */
  boolean isLong(int words, double share) {
    return alignment.common() >= words && shared >= share;
  }

  /**
   * Whether they are one remark: long ones share most words, and nearly all where two are named as
   * its speaker; a few words do, if they are chosen ones of one speaker ("egocentric", not a name).
   *
   * @param speaker how the two speakers relate
   * @param oneSpeaker whether they are surely one
   */
  boolean areOne(Speakers.Match speaker, boolean oneSpeaker) {
    if (alignment.common() < LONG_ENOUGH) {
      return oneSpeaker && match.share() >= 1 && isChosen(a) && isChosen(b);
    }
    return speaker == Speakers.Match.OTHER ? isLong(ONES_OWN, NEARLY_ALL) : shared >= MOST;
  }

  private static boolean isChosen(Wording words) {
    return words.content().stream().anyMatch(w -> !w.named());
  }

  List<Step> steps() {
    int shorter = Math.min(a.words().size(), b.words().size());
    String answer = alignment.common() + " of " + shorter;
    return List.of(new Step("How many words do the quotations share?", answer, shared));
  }
}
