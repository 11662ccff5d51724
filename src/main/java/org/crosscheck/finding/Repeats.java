package org.crosscheck.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    // Clauses inside clauses say the same again.
    List<PairVerdict> strongest =
        strongest(strongest(verdicts, PairVerdict::sentences), PairVerdict::conflict);
    return withoutAdditions(withoutOtherWords(strongest));
  }

  private static List<PairVerdict> strongest(
      List<PairVerdict> verdicts, Function<PairVerdict, String> key) {
    Map<String, PairVerdict> best = new LinkedHashMap<>();
    for (PairVerdict v : verdicts) {
      best.merge(
          key.apply(v), v, (x, y) -> y.verdict().confidence() > x.verdict().confidence() ? y : x);
    }
    return List.copyOf(best.values());
  }

  /** Nobody adds to what he contradicts. */
  private static List<PairVerdict> withoutAdditions(List<PairVerdict> verdicts) {
    Set<String> apart =
        verdicts.stream()
            .filter(v -> v.verdict().relation() == Relation.DISAGREES)
            .map(PairVerdict::both)
            .collect(Collectors.toSet());
    return verdicts.stream()
        .filter(v -> !LeftOut.isDetail(v.verdict()) || !apart.contains(v.both()))
        .toList();
  }

  private static List<PairVerdict> withoutOtherWords(List<PairVerdict> verdicts) {
    Map<String, Verdict> best = new HashMap<>();
    Set<String> spoken = new HashSet<>();
    for (PairVerdict v : verdicts) {
      if (isConflictBy(v.verdict(), AttributionComparison.RULE)) {
        spoken.add(v.both());
      }
      if (isDifference(v.verdict())) {
        best.merge(key(v), v.verdict(), (x, y) -> BEST.compare(y, x) < 0 ? y : x);
      }
    }
    return verdicts.stream()
        .filter(v -> !isDifference(v.verdict()) || BEST.compare(v.verdict(), best.get(key(v))) == 0)
        .toList();
  }

  private static boolean isConflictBy(Verdict v, String rule) {
    return v.relation() == Relation.DISAGREES && v.rule().equals(rule);
  }

  private static boolean isDifference(Verdict v) {
    return ASPECTS.contains(v.aspect()) && RELATIONS.contains(v.relation());
  }

  private static String key(PairVerdict v) {
    return v.verdict().aspect() + v.both();
  }
}
