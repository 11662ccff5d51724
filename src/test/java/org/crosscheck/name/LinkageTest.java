package org.crosscheck.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Groups that no bridge holds together, as a slow and obvious way finds them too. */
class LinkageTest {
  private static final Linkage LINKAGE = new Linkage(0.9, 0.5);

  @Test
  void aBridgeJoinsOneSideOnly() {
    double[][] scores = {{0, 0.95, 0.1}, {0.95, 0, 0.93}, {0.1, 0.93, 0}};
    assertThat(LINKAGE.groups(scores)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Property(tries = 200, seed = "11")
  void itGroupsAsTheObviousWayDoes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int n) {
    double[][] scores = scores(seed, n);
    assertThat(LINKAGE.groups(scores)).isEqualTo(obvious(scores));
  }

  private static double[][] scores(long seed, int n) {
    double[][] scores = new double[n][n];
    long state = seed;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        scores[i][j] = ((state >>> 33) % 1000) / 1000.0 * 0.7 + 0.3;
        scores[j][i] = scores[i][j];
      }
    }
    return scores;
  }

  /** Tries every pair of groups anew until none can be joined. */
  private static List<List<Integer>> obvious(double[][] scores) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      List<Integer> bestA = null;
      List<Integer> bestB = null;
      double best = 0;
      for (List<Integer> a : groups) {
        for (List<Integer> b : groups) {
          double average =
              a.stream()
                  .flatMapToDouble(x -> b.stream().mapToDouble(y -> scores[x][y]))
                  .average()
                  .orElseThrow();
          boolean near =
              a.stream().allMatch(x -> b.stream().allMatch(y -> x != y && scores[x][y] >= 0.5));
          if (a.get(0) < b.get(0) && near && average >= 0.9 && average > best + 1e-12) {
            best = average;
            bestA = a;
            bestB = b;
          }
        }
      }
      if (bestA == null) {
        groups.sort((a, b) -> a.get(0) - b.get(0));
        return groups;
      }
      bestA.addAll(bestB);
      bestA.sort(Integer::compare);
      groups.remove(bestB);
    }
  }
}
