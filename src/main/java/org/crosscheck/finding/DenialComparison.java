package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Polarity;
import org.crosscheck.rules.Rules;

/** Finds what one claim states and another reports as denied: "denied the reports of an attack". */
final class DenialComparison implements Comparison {
  private final Rules rules;

  DenialComparison(Rules rules) {
    this.rules = rules;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    boolean first = isDenial(pair.claimA());
    if (first == isDenial(pair.claimB())) {
      return List.of();
    }
    Claim stated = first ? pair.claimB() : pair.claimA();
    ContentMatch match = pair.match();
    if (stated.polarity() == Polarity.NEGATIVE
        || match.share() < 0.6
        || match.balance() < 0.5
        || match.matched() < 3
        || !pair.areFinite()) {
      return List.of();
    }
    double sure = Confidence.of(0.25 + 0.3 * match.share() + 0.35 * match.balance());
    return List.of(
        new Verdict(
            sure < 0.62 ? Relation.UNDECIDED : Relation.DISAGREES,
            Aspect.NEGATION,
            sure,
            "denial",
            "Whether it is so",
            first ? "it is denied" : "it is stated",
            first ? "it is stated" : "it is denied",
            List.of(
                new Step("Does one claim report a denial?", "yes", 0.4),
                new Step(
                    "How much of the denied is stated?",
                    Math.round(100 * match.share()) + " in 100 words",
                    match.share()))));
  }

  private boolean isDenial(Claim claim) {
    return !claim.predicate().noun()
        && rules
            .cues()
            .of("verb", claim.predicate().lemma(), "np")
            .filter(c -> c.kind().equals("denied") || c.truth().equals("denied"))
            .isPresent();
  }
}
