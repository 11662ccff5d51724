package org.crosscheck.finding;

import java.time.LocalDate;
import java.util.List;
import org.crosscheck.claim.TimeExpression;

/** Compares when two claims say that it happened, by the one date of each sentence. */
final class DateComparison implements Comparison {
  private static final String RULE = "date";

  @Override
  public List<Verdict> compare(Pair pair) {
    TimeExpression a = onlyDate(pair.factsA());
    TimeExpression b = onlyDate(pair.factsB());
    if (a == null || b == null) {
      return List.of();
    }
    double sure = 0.1 + 0.35 * pair.match().share() + 0.35 * pair.match().balance();
    sure += (pair.haveSamePredicate() ? 0.1 : -0.1) + pair.eventBonus();
    if (LightVerbs.holds(pair.claimA().predicate().lemma())) {
      sure -= 0.1;
    }
    if (sure < 0.45) {
      return List.of();
    }
    return List.of(
        new Verdict(
            relation(a, b, sure),
            Aspect.DATE,
            Confidence.of(sure),
            RULE,
            "When it happened",
            a.value(),
            b.value(),
            List.of(
                new Step(
                    "Is it the same happening?",
                    Math.round(100 * pair.match().share()) + " in 100 words are shared",
                    pair.match().share()),
                new Step("Do the days meet?", gap(a, b) == 0 ? "yes" : "no", 1))));
  }

  private static TimeExpression onlyDate(SentenceFacts facts) {
    List<TimeExpression> dates =
        facts.times().stream()
            .filter(t -> t.type().equals("DATE") || t.type().equals("TIME"))
            .filter(t -> t.from() != null && t.to() != null)
            .filter(t -> t.from().length() >= 10 && t.to().length() >= 10)
            .toList();
    return dates.size() == 1 ? dates.get(0) : null;
  }

  private static Relation relation(TimeExpression a, TimeExpression b, double sure) {
    LocalDate fromA = Times.day(a.from());
    LocalDate fromB = Times.day(b.from());
    if (fromA.equals(fromB) && Times.day(a.to()).equals(Times.day(b.to()))) {
      return Relation.AGREES;
    }
    long gap = gap(a, b);
    if (gap == 0) {
      return Relation.MORE_SPECIFIC;
    }
    // One day may be the zone or the night in between.
    boolean mayBeZone = gap == 1 && isDay(a) && isDay(b);
    return sure < 0.58 || mayBeZone ? Relation.UNDECIDED : Relation.DISAGREES;
  }

  private static boolean isDay(TimeExpression t) {
    return Times.day(t.from()).equals(Times.day(t.to()));
  }

  private static long gap(TimeExpression a, TimeExpression b) {
    return Times.gapDays(
        Times.day(a.from()), Times.day(a.to()), Times.day(b.from()), Times.day(b.to()));
  }
}
