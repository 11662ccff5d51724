package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimSource;

/** Finds claims of the same that one outlet makes itself and another only passes on. */
final class CommitmentComparison implements Comparison {
  @Override
  public List<Verdict> compare(Pair pair) {
    if (pair.match().share() < 0.45 || pair.match().matched() < 2) {
      return List.of();
    }
    ClaimSource a = pair.claimA().attribution();
    ClaimSource b = pair.claimB().attribution();
    if ((a == null) != (b == null)) {
      return List.of(verdict(pair, Aspect.COMMITMENT, "On whose word it stands"));
    }
    if (a == null) {
      return List.of();
    }
    if (a.anonymous() != b.anonymous()) {
      return List.of(verdict(pair, Aspect.SOURCING, "Who is named as the source"));
    }
    return a.cueClass().equals(b.cueClass())
        ? List.of()
        : List.of(verdict(pair, Aspect.COMMITMENT, "How it is passed on"));
  }

  private static Verdict verdict(Pair pair, Aspect aspect, String subject) {
    return new Verdict(
        Relation.VARIES,
        aspect,
        Confidence.of(0.25 + 0.5 * pair.match().share()),
        aspect.slug(),
        subject,
        words(pair.claimA()),
        words(pair.claimB()),
        List.of(new Step("Does it stand on the same word?", "no", 0.6)));
  }

  private static String words(Claim claim) {
    ClaimSource source = claim.attribution();
    if (source == null) {
      return "in its own voice";
    }
    String speaker = Words.speaker(claim);
    String cue = "as " + (source.cue().isEmpty() ? "quoted" : "“" + source.cue() + "”");
    if (Words.isPronoun(speaker)) {
      return cue;
    }
    return cue + " by " + (speaker.isEmpty() ? "nobody named" : speaker);
  }
}
