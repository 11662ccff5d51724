package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Two wordings laid side by side in their order: which words are the same and where they differ.
 *
 * @param hunks the stretches that differ, in order
 * @param common how many words are the same
 * @param likeness share of the words, of both sides together, that are the same, 0 to 1
 */
record WordAlignment(List<Hunk> hunks, int common, double likeness) {
  /** Longer texts are not laid side by side: the table grows with the product of the lengths. */
  private static final int LONGEST = 400;

  WordAlignment {
    hunks = List.copyOf(hunks);
  }

  /**
   * A stretch where the wordings differ; one side may be empty.
   *
   * @param before the word of {@code a} before it, null at the start
   */
  record Hunk(List<TextWord> a, List<TextWord> b, TextWord before) {
    Hunk {
      a = List.copyOf(a);
      b = List.copyOf(b);
    }

    boolean isReplacement() {
      return !a.isEmpty() && !b.isEmpty();
    }
  }

  static WordAlignment of(List<TextWord> all, List<TextWord> others) {
    List<TextWord> a = all.subList(0, Math.min(LONGEST, all.size()));
    List<TextWord> b = others.subList(0, Math.min(LONGEST, others.size()));
    List<int[]> matches = matches(a, b, longestCommon(a, b));
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] match : matches) {
      add(hunks, a, i, match[0], b.subList(j, match[1]));
      i = match[0] + 1;
      j = match[1] + 1;
    }
    add(hunks, a, i, a.size(), b.subList(j, b.size()));
    int total = a.size() + b.size();
    double likeness = total == 0 ? 0 : 2.0 * matches.size() / total;
    return new WordAlignment(hunks, matches.size(), likeness);
  }

  private static void add(
      List<Hunk> hunks, List<TextWord> a, int from, int to, List<TextWord> other) {
    if (from < to || !other.isEmpty()) {
      hunks.add(new Hunk(a.subList(from, to), other, from == 0 ? null : a.get(from - 1)));
    }
  }

  private static int[][] longestCommon(List<TextWord> a, List<TextWord> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            same(a.get(i), b.get(j))
                ? 1 + length[i + 1][j + 1]
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }

  private static List<int[]> matches(List<TextWord> a, List<TextWord> b, int[][] length) {
    List<int[]> matches = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (same(a.get(i), b.get(j)) && length[i][j] == 1 + length[i + 1][j + 1]) {
        matches.add(new int[] {i++, j++});
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return Collections.unmodifiableList(matches);
  }

  private static boolean same(TextWord x, TextWord y) {
    return x.key().equals(y.key());
  }
}
