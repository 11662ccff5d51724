package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.event.ClaimLink;
import org.crosscheck.event.Reason;

/**
 * Says what may be found on two claims that no event holds together: a conflict, and if they are
 * likely to state one thing, whatever tells by their words how they relate, and at least that they
 * tell it in two ways. What only a common event makes sure (the same day, number or doing) is left
 * out, and a conflict must come from a comparison that asked for more because they share none.
 */
final class AcrossEvents {
  private static final List<Relation> TWO_SIDED =
      List.of(Relation.DISAGREES, Relation.VARIES, Relation.MORE_SPECIFIC, Relation.UPDATED);

  /** How a thing is put differs only where it is the same thing. */
  private static final List<Aspect> ATTITUDES =
      List.of(Aspect.COMMITMENT, Aspect.CERTAINTY, Aspect.SOURCING);

  private static final List<String> AGREEING = List.of("same", "quote");

  /** So many words of two clauses are not shared by chance. */
  private static final double MANY = 5;

  private static final double MOST = 0.6;
  private static final double HALF = 0.5;

  private AcrossEvents() {}

  /** The verdicts that hold, each with why the two claims are compared. */
  static List<Verdict> of(Pair pair, List<Verdict> found) {
    if (pair.tie() == null) {
      return found.stream()
          .filter(v -> v.relation() == Relation.DISAGREES || isMore(v, pair))
          .toList();
    }
    boolean sure = pair.tie().isSure();
    return found.stream()
        .filter(v -> isToldByWords(v, sure))
        .map(v -> v.with(v.relation(), steps(pair.tie().link(), v)))
        .toList();
  }

  /**
   * Whether two clauses share so much that what the one adds, or counts more exactly, is told of
   * one thing.
   */
  private static boolean isMore(Verdict v, Pair pair) {
    if (LeftOut.isDetail(v)) {
      return pair.areFinite() && pair.match().matched() >= MANY && pair.match().share() >= MOST;
    }
    return v.relation() == Relation.MORE_SPECIFIC
        && v.rule().equals(QuantityComparison.RULE)
        && pair.haveSamePredicate()
        && pair.match().matched() >= 2
        && pair.match().share() >= HALF;
  }

  private static boolean isToldByWords(Verdict v, boolean sure) {
    if (ATTITUDES.contains(v.aspect())) {
      return sure;
    }
    return TWO_SIDED.contains(v.relation())
        || v.relation() == Relation.AGREES && AGREEING.contains(v.rule());
  }

  private static List<Step> steps(ClaimLink link, Verdict v) {
    List<Step> steps = new ArrayList<>(v.steps());
    steps.add(step(link));
    return steps;
  }

  /** Why two claims of two events are compared. */
  static Step step(ClaimLink link) {
    String shared =
        link.reasons().stream()
            .filter(r -> r.what().equals("statement"))
            .map(Reason::seen)
            .collect(Collectors.joining());
    return new Step(
        "Does one event hold both?",
        "no, but they are likely to state one thing" + (shared.isEmpty() ? "" : ": " + shared),
        Math.round(100 * link.statement()) / 100.0);
  }
}
