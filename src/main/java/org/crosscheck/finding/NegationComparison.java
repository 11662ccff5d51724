package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;

/** Finds claims of which the one says that it is so and the other that it is not. */
final class NegationComparison implements Comparison {
  private static final String RULE = "negation";

  @Override
  public List<Verdict> compare(Pair pair) {
    if (pair.claimA().polarity() == pair.claimB().polarity()
        || !pair.haveSamePredicate()
        || !pair.areFinite()
        || isOpen(pair.claimA())
        || isOpen(pair.claimB())) {
      return List.of();
    }
    double sure =
        0.15 + 0.35 * pair.match().share() + 0.35 * pair.match().balance();
    if (pair.match().matched() >= 4) {
      sure += 0.15;
    }
    if (LightVerbs.holds(pair.claimA().predicate().lemma())) {
      sure -= 0.15;
    }
    if (!pair.match().opposites().isEmpty() || Times.areApart(pair)) {
      // Not open and closed say the same; not then and now is no denial.
      sure -= 0.4;
    }
    if (sure < 0.5) {
      return List.of();
    }
    sure = Confidence.of(sure);
    return List.of(
        new Verdict(
            sure < 0.65 ? Relation.UNDECIDED : Relation.DISAGREES,
            Aspect.NEGATION,
            sure,
            RULE,
            "Whether it is so",
            Words.polarity(pair.claimA()),
            Words.polarity(pair.claimB()),
            List.of(
                new Step(
                    "Is it the same doing?",
                    pair.claimA().predicate().lemma() + ", " + pair.claimB().predicate().lemma(),
                    0.3),
                new Step(
                    "How much of the rest is shared?",
                    Math.round(100 * pair.match().share()) + " in 100",
                    pair.match().share()))));
  }

  private static boolean isOpen(Claim claim) {
    return claim.mood() == Mood.QUESTION
        || claim.mood() == Mood.CONDITIONAL
        || claim.mood() == Mood.WISH;
  }
}
