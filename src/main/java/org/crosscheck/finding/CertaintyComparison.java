package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.Mood;

/** Finds claims of the same that are put with another certainty. */
final class CertaintyComparison implements Comparison {
  private static final List<Certainty> HEDGED = List.of(Certainty.PROBABLE, Certainty.POSSIBLE);
  private static final double LIKE = 0.6;

  @Override
  public List<Verdict> compare(Pair pair) {
    String a = words(pair.claimA());
    String b = words(pair.claimB());
    if (a.equals(b)
        || a.isEmpty()
        || b.isEmpty()
        || pair.claimA().polarity() != pair.claimB().polarity()
        || !isComparable(pair)) {
      return List.of();
    }
    return List.of(
        new Verdict(
            Relation.VARIES,
            Aspect.CERTAINTY,
            Confidence.of(0.3 + 0.5 * pair.match().share()),
            "certainty",
            "How sure it is",
            a,
            b,
            List.of(new Step("Is it put with the same certainty?", "no", 0.6))));
  }

  /**
   * Whether they are one doing, and what is to come was not told before it came. Nouns and
   * participles only show how sure they are where a word beside them says so: the alleged attack.
   */
  private static boolean isComparable(Pair pair) {
    boolean hedged = isHedged(pair.claimA()) || isHedged(pair.claimB());
    boolean named = areNames(pair) && pair.haveSamePredicate() && pair.match().share() >= LIKE;
    boolean passed = pair.isOneToCome() && Times.isLater(pair);
    return !passed && (hedged && named || pair.stateOneDoing() && (hedged || pair.areFinite()));
  }

  private static boolean areNames(Pair pair) {
    return pair.claimA().kind() == ClaimKind.EVENT_NOUN
        && pair.claimB().kind() == ClaimKind.EVENT_NOUN;
  }

  private static boolean isHedged(Claim claim) {
    return claim.mood() == Mood.STATED && HEDGED.contains(claim.certainty());
  }

  /** How a claim is put; empty for what is neither stated nor foreseen. */
  private static String words(Claim claim) {
    return switch (claim.mood()) {
      case STATED, OPINION ->
          claim.certainty() == Certainty.UNKNOWN
              ? ""
              : claim.certainty().name().toLowerCase(Locale.ROOT);
      case FUTURE, QUESTION, CONDITIONAL -> claim.mood().name().toLowerCase(Locale.ROOT);
      default -> "";
    };
  }
}
