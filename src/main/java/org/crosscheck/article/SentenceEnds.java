package org.crosscheck.article;

/** Where a sentence ends, by its marks alone: enough for texts that no parser reads. */
public final class SentenceEnds {
  private static final String MARKS = ".!?\n";

  private SentenceEnds() {}

  /** Whether a sentence ends in a stretch of a text, which begins behind a word. */
  public static boolean isBetween(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }
}
