package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.ClaimTime;

/** Compares when two claims say that it happened. */
final class DateComparison implements Comparison {
  private static final String RULE = "date";

  @Override
  public List<Verdict> compare(Pair pair) {
    ClaimTime a = pair.claimA().time();
    ClaimTime b = pair.claimB().time();
    if (a == null
        || b == null
        || a.words().isEmpty()
        || b.words().isEmpty()
        || !pair.areFinite()
        || !pair.claimA().text().contains(a.words())
        || !pair.claimB().text().contains(b.words())
        || LightVerbs.holds(pair.claimA().predicate().lemma())) {
      return List.of();
    }
    double sure = 0.15 + 0.35 * pair.match().share() + 0.35 * pair.match().balance();
    sure += pair.haveSamePredicate() ? 0.1 : -0.3;
    if (sure < 0.5) {
      return List.of();
    }
    return List.of(
        new Verdict(
            relation(a, b, sure),
            Aspect.DATE,
            Confidence.of(sure),
            RULE,
            "When it happened",
            value(a),
            value(b),
            List.of(
                new Step(
                    "Is it the same happening?",
                    Math.round(100 * pair.match().share()) + " in 100 words are shared",
                    pair.match().share()),
                new Step("Do the days meet?", Times.gapDays(a, b) == 0 ? "yes" : "no", 1))));
  }

  private static Relation relation(ClaimTime a, ClaimTime b, double sure) {
    if (a.from().equals(b.from()) && a.to().equals(b.to())) {
      return Relation.AGREES;
    }
    long gap = Times.gapDays(a, b);
    if (gap == 0) {
      return Relation.MORE_SPECIFIC;
    }
    // One day may be the zone or the night in between.
    boolean mayBeZone = gap == 1 && isDay(a) && isDay(b);
    return sure < 0.65 || mayBeZone ? Relation.UNDECIDED : Relation.DISAGREES;
  }

  private static boolean isDay(ClaimTime time) {
    return time.granularity().equals("day") || time.granularity().equals("time");
  }

  private static String value(ClaimTime time) {
    return time.from().equals(time.to()) ? time.from() : time.from() + " to " + time.to();
  }
}
