package org.crosscheck.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells each difference once. Several comparisons find one and the same difference of two
 * sentences: that the words are others, that a number is, that the number of swords is. The surest
 * relation is kept, and of those as sure the comparison that says most of what is meant.
 */
final class Repeats {
  private static final List<Aspect> ASPECTS =
      List.of(Aspect.QUANTITY, Aspect.DATE, Aspect.PLACE, Aspect.CAUSE);
  private static final List<Relation> RELATIONS =
      List.of(Relation.DISAGREES, Relation.UPDATED, Relation.UNDECIDED);

  /** What they say of the matter, the most first; others say no less. */
  private static final List<String> RULES = List.of("measure", "quantity", "name", "wording");

  private static final Comparator<Verdict> BEST =
      Comparator.comparingInt((Verdict v) -> RELATIONS.indexOf(v.relation()))
          .thenComparingInt(v -> RULES.indexOf(v.rule()));

  private Repeats() {}

  /** The verdicts without those that say in other words what another one says. */
  static List<PairVerdict> without(List<PairVerdict> verdicts) {
    Map<String, Verdict> best = new HashMap<>();
    for (PairVerdict v : verdicts) {
      if (isDifference(v.verdict())) {
        best.merge(key(v), v.verdict(), (x, y) -> BEST.compare(y, x) < 0 ? y : x);
      }
    }
    return verdicts.stream()
        .filter(v -> !isDifference(v.verdict()) || BEST.compare(v.verdict(), best.get(key(v))) == 0)
        .toList();
  }

  private static boolean isDifference(Verdict v) {
    return ASPECTS.contains(v.aspect()) && RELATIONS.contains(v.relation());
  }

  private static String key(PairVerdict v) {
    return v.verdict().aspect() + v.both();
  }
}
