package org.crosscheck.finding;

import java.util.List;

/**
 * Says of two clauses that are likely to state one thing, and of which nothing else can be said,
 * that they tell it in two ways.
 */
final class TwoTellings {
  static final String RULE = "told";

  private static final double LIKELY = 0.75;

  private TwoTellings() {}

  /** What was found, or that it is told in two ways. */
  static List<Verdict> orElse(List<Verdict> found, Pair pair) {
    Tie tie = pair.tie();
    boolean likely = tie != null && tie.link().statement() >= LIKELY && tie.nearest();
    return found.isEmpty() && likely && tellsMore(pair) ? List.of(verdict(pair)) : found;
  }

  private static boolean tellsMore(Pair pair) {
    return !pair.match().onlyA().isEmpty() || !pair.match().onlyB().isEmpty();
  }

  private static Verdict verdict(Pair pair) {
    return new Verdict(
        Relation.VARIES,
        Aspect.DETAIL,
        Confidence.of(pair.tie().link().statement() / 2),
        RULE,
        "What each tells",
        DetailComparison.words(pair.match().onlyA()),
        DetailComparison.words(pair.match().onlyB()),
        List.of());
  }
}
