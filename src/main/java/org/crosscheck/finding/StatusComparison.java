package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;

/** Finds what an earlier report leaves open or has not seen yet and a later one tells as done. */
final class StatusComparison implements Comparison {
  private static final List<Mood> OPEN =
      List.of(Mood.FUTURE, Mood.WISH, Mood.CONDITIONAL, Mood.QUESTION);

  @Override
  public List<Verdict> compare(Pair pair) {
    if (!pair.isOneMatter() || !Times.isLater(pair)) {
      return List.of();
    }
    boolean open = isOpen(pair.claimA()) || pair.claimA().polarity() == Polarity.NEGATIVE;
    if (!open || !isDone(pair.claimB()) || !isSameDoing(pair)) {
      return List.of();
    }
    double sure = 0.35 + 0.3 * pair.match().share() + 0.1 * pair.cast().weight();
    return List.of(
        new Verdict(
            Relation.UPDATED,
            Aspect.STATUS,
            Confidence.of(sure),
            "status",
            "What became of it",
            pair.claimA().polarity() == Polarity.NEGATIVE ? "not so yet" : "still to come",
            "done",
            List.of(
                new Step("Does the first report leave it open?", "yes", 0.4),
                new Step("Does a later one tell it as done?", "yes", 0.4))));
  }

  private static boolean isOpen(Claim claim) {
    return OPEN.contains(claim.mood()) || claim.certainty() != Certainty.CERTAIN;
  }

  private static boolean isDone(Claim claim) {
    return Clauses.isWhole(claim)
        && claim.mood() == Mood.STATED
        && claim.certainty() == Certainty.CERTAIN
        && claim.polarity() == Polarity.POSITIVE;
  }

  private static boolean isSameDoing(Pair pair) {
    return !pair.cast().hasOther()
        && !pair.cast().hasUnlike()
        && pair.claimA().kind() != ClaimKind.EVENT_NOUN
        && !LightVerbs.holds(pair.claimA().predicate().lemma())
        && pair.haveSamePredicate()
        && (pair.match().share() >= 0.4 || pair.cast().weight() >= 1);
  }
}
