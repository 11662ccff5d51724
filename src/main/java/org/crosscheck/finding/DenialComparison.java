package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Polarity;
import org.crosscheck.rules.ComparisonWords;

/** Finds what one claim states and another reports as denied: "denied the reports of an attack". */
final class DenialComparison implements Comparison {
  private final ComparisonWords words;

  DenialComparison(ComparisonWords words) {
    this.words = words;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    boolean first = isDenial(pair.claimA());
    boolean bothDeny = hasDenial(pair.factsA()) && hasDenial(pair.factsB());
    if (bothDeny || first == isDenial(pair.claimB())) {
      return List.of();
    }
    Claim stated = first ? pair.claimB() : pair.claimA();
    ContentMatch match = pair.match();
    if (stated.polarity() == Polarity.NEGATIVE
        || match.share() < 0.6
        || match.balance() < 0.5
        || match.matched() < 3
        || leavesOpen(first ? pair.wordsA() : pair.wordsB())
        || !pair.areFinite()) {
      return List.of();
    }
    double sure = Confidence.of(0.25 + 0.3 * match.share() + 0.35 * match.balance());
    return List.of(
        new Verdict(
            sure < (pair.isOneMatter() ? 0.62 : 0.7) ? Relation.UNDECIDED : Relation.DISAGREES,
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

  /** Whether it is not said what is denied: would not confirm or deny whether. */
  private static boolean leavesOpen(Wording denial) {
    return denial.words().stream().anyMatch(w -> w.key().equals("whether") || w.key().equals("if"));
  }

  private boolean hasDenial(SentenceFacts facts) {
    return facts.predicates().stream().anyMatch(p -> words.is("denying", p));
  }

  private boolean isDenial(Claim claim) {
    return words.is("denying", claim.predicate().lemma());
  }
}
