package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;

/** Finds claims of the same that are put with another certainty. */
final class CertaintyComparison implements Comparison {
  @Override
  public List<Verdict> compare(Pair pair) {
    int a = rank(pair.claimA());
    int b = rank(pair.claimB());
    if (a == b
        || pair.claimA().polarity() != pair.claimB().polarity()
        || pair.match().share() < 0.4
        || !pair.haveSamePredicate() && pair.match().share() < 0.6) {
      return List.of();
    }
    return List.of(
        new Verdict(
            Relation.VARIES,
            Aspect.CERTAINTY,
            Confidence.of(0.3 + 0.5 * pair.match().share()),
            "certainty",
            "How sure it is",
            words(pair.claimA()),
            words(pair.claimB()),
            List.of(new Step("Is it put with the same certainty?", "no", 0.6))));
  }

  private static int rank(Claim claim) {
    if (claim.mood() == Mood.FUTURE) {
      return 10;
    }
    return claim.mood() == Mood.STATED || claim.mood() == Mood.OPINION
        ? claim.certainty().ordinal()
        : 20;
  }

  private static String words(Claim claim) {
    if (claim.mood() != Mood.STATED && claim.mood() != Mood.OPINION) {
      return claim.mood().name().toLowerCase(Locale.ROOT);
    }
    return claim.certainty() == Certainty.UNKNOWN
        ? "left open"
        : claim.certainty().name().toLowerCase(Locale.ROOT);
  }
}
