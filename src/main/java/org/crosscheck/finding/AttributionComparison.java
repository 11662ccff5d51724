package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.ClaimSource;

/** Finds one statement, told in other words, that is credited to two named speakers. */
final class AttributionComparison implements Comparison {
  @Override
  public List<Verdict> compare(Pair pair) {
    ClaimSource a = pair.claimA().attribution();
    ClaimSource b = pair.claimB().attribution();
    ContentMatch match = pair.match();
    if (a == null
        || b == null
        || match.matched() < 4
        || match.balance() < 0.6
        || !match.opposites().isEmpty()
        || pair.claimA().polarity() != pair.claimB().polarity()
        || !Speakers.areOther(a, b, pair)) {
      return List.of();
    }
    double sure = Confidence.of(0.2 + 0.6 * match.balance());
    return List.of(
        new Verdict(
            sure < 0.66 ? Relation.UNDECIDED : Relation.DISAGREES,
            Aspect.ATTRIBUTION,
            sure,
            "attribution",
            "Who said it",
            a.speaker(),
            b.speaker(),
            List.of(
                new Step(
                    "Is it the same statement?",
                    Math.round(100 * match.balance()) + " in 100 words are shared",
                    match.balance()),
                new Step("Can the speakers be one?", "no, they share no name", 0.6))));
  }
}
