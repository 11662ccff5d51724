package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;
import org.crosscheck.finding.Relation;

/** Counts agreements, variations and disagreements of outlet pairs, one finding at a time. */
public final class PairCounts {
  private static final int MAX_OUTLETS = 40;

  private PairCounts() {}

  /**
   * The pairs that a finding counts for, once each: for an agreement all its outlets, otherwise
   * those that take different sides.
   */
  public static List<PairCount> of(Finding finding) {
    if (finding.relation() == Relation.COVERAGE) {
      return List.of();
    }
    TreeMap<String, PairCount> pairs = new TreeMap<>();
    List<Position> positions =
        finding.positions().subList(0, Math.min(MAX_OUTLETS, finding.positions().size()));
    for (Position a : positions) {
      for (Position b : positions) {
        boolean counts = finding.relation() == Relation.AGREES || a.side() != b.side();
        if (counts && a.outlet().compareTo(b.outlet()) < 0) {
          pairs.put(
              a.outlet() + "\u0000" + b.outlet(), one(a.outlet(), b.outlet(), finding.relation()));
        }
      }
    }
    return List.copyOf(pairs.values());
  }

  private static PairCount one(String first, String second, Relation relation) {
    return switch (relation) {
      case AGREES, MORE_SPECIFIC -> new PairCount(first, second, 1, 0, 0, 0);
      case VARIES -> new PairCount(first, second, 0, 1, 0, 0);
      case DISAGREES -> new PairCount(first, second, 0, 0, 1, 0);
      default -> new PairCount(first, second, 0, 0, 0, 1);
    };
  }

  /** The sum over all findings, sorted. */
  public static List<PairCount> sum(List<PairCount> counts) {
    TreeMap<String, PairCount> sums = new TreeMap<>();
    for (PairCount count : counts) {
      sums.merge(count.first() + "\u0000" + count.second(), count, PairCount::plus);
    }
    return new ArrayList<>(sums.values());
  }

  /** The pairs of each outlet. */
  public static Map<String, List<PairCount>> byOutlet(List<PairCount> pairs) {
    Map<String, List<PairCount>> byOutlet = new TreeMap<>();
    for (PairCount pair : pairs) {
      byOutlet.computeIfAbsent(pair.first(), o -> new ArrayList<>()).add(pair);
      byOutlet.computeIfAbsent(pair.second(), o -> new ArrayList<>()).add(pair);
    }
    return byOutlet;
  }
}
