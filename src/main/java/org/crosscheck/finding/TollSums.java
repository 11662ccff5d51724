package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What numbers of victims of one article add up to: 70 at the one place and 34 at the other. */
final class TollSums {
  /** More numbers of an article are not added up. */
  private static final int MOST = 8;

  /** A sum this near to a number is what the number rounds. */
  private static final double NEAR = 0.05;

  private TollSums() {}

  /** Whether some of the counts, two at least, add up to a number. */
  static boolean reach(List<Toll> tolls, Double number) {
    if (number == null) {
      return false;
    }
    List<Double> counts =
        tolls.stream()
            .filter(t -> t.reach() == Reach.INCIDENT || t.reach() == Reach.SHARE)
            .map(t -> t.count().low())
            .filter(Objects::nonNull)
            .distinct()
            .limit(MOST)
            .toList();
    Set<Double> sums = new TreeSet<>();
    Set<Double> all = new TreeSet<>(Set.of(0.0));
    for (double count : counts) {
      for (double sum : List.copyOf(all)) {
        all.add(sum + count);
        if (sum > 0) {
          sums.add(sum + count);
        }
      }
    }
    return sums.stream().anyMatch(s -> Math.abs(s - number) <= NEAR * number);
  }
}
