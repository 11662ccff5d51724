package org.crosscheck.finding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves out of a variation the outlets that put the matter both ways: they vary from nobody. */
final class BothWays {
  private static final List<String> RULES =
      List.of("certainty", "commitment", "sourcing", LabelComparison.RULE);

  private BothWays() {}

  /** A group of verdicts with the same two answers, without those outlets; perhaps nothing. */
  static List<PairVerdict> without(List<PairVerdict> group) {
    Verdict asked = group.get(0).verdict();
    if (asked.relation() != Relation.VARIES || !RULES.contains(asked.rule())) {
      return group;
    }
    Set<String> both = outlets(group, asked.valueA());
    both.retainAll(outlets(group, asked.valueB()));
    return group.stream()
        .filter(v -> !both.contains(outletA(v)) && !both.contains(outletB(v)))
        .toList();
  }

  private static Set<String> outlets(List<PairVerdict> group, String value) {
    return group.stream()
        .flatMap(
            v ->
                Stream.concat(
                    v.verdict().valueA().equals(value) ? Stream.of(outletA(v)) : Stream.empty(),
                    v.verdict().valueB().equals(value) ? Stream.of(outletB(v)) : Stream.empty()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String outletA(PairVerdict v) {
    return v.a().claim().outlet();
  }

  private static String outletB(PairVerdict v) {
    return v.b().claim().outlet();
  }
}
