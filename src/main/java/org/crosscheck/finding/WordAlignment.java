package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two wordings laid side by side in their order: which words are the same and where they differ.
 *
 * @param hunks the stretches that differ, in order
 * @param common how many words are the same
 * @param likeness share of the words, of both sides together, that are the same, 0 to 1
 */
record WordAlignment(List<Hunk> hunks, int common, double likeness) {
  private static final List<String> SAYING =
      List.of("said", "says", "say", "saying", "told", "tells", "added", "stated", "according");

  /** Longer texts are not laid side by side: the table grows with the product of the lengths. */
  private static final int LONGEST = 400;

  WordAlignment {
    hunks = List.copyOf(hunks);
  }

  /**
   * A stretch where the wordings differ; one side may be empty.
   *
   * @param isEdge whether it stands at the start or the end of both: there the one side may only
   *     have been cut elsewhere
   * @param isTitle whether a name follows that both share: what differs is its title or first name
   */
  record Hunk(List<TextWord> a, List<TextWord> b, boolean isEdge, boolean isTitle) {
    Hunk {
      a = List.copyOf(a);
      b = List.copyOf(b);
    }

    /** Whether it credits the words around it to somebody. */
    boolean credits() {
      return Stream.concat(a.stream(), b.stream()).anyMatch(w -> SAYING.contains(w.key()));
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
      add(
          hunks,
          a.subList(i, match[0]),
          b.subList(j, match[1]),
          i == 0 && j == 0,
          a.get(match[0]).named() && b.get(match[1]).named());
      i = match[0] + 1;
      j = match[1] + 1;
    }
    add(hunks, a.subList(i, a.size()), b.subList(j, b.size()), true, false);
    int total = a.size() + b.size();
    double likeness = total == 0 ? 0 : 2.0 * matches.size() / total;
    return new WordAlignment(hunks, matches.size(), likeness);
  }

  private static void add(
      List<Hunk> hunks, List<TextWord> a, List<TextWord> b, boolean isEdge, boolean isTitle) {
    if (!a.isEmpty() || !b.isEmpty()) {
      hunks.add(new Hunk(a, b, isEdge, isTitle));
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
