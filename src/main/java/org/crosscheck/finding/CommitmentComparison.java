package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimSource;

/** Finds claims of the same that one outlet makes itself and another only passes on. */
final class CommitmentComparison implements Comparison {
  private static final double NEARLY_SAME = 0.6;

  private final Speakers speakers;

  CommitmentComparison(Speakers speakers) {
    this.speakers = speakers;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    if (!pair.stateOneDoing() || isOpen(pair.claimA()) || isOpen(pair.claimB())) {
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
    if (a.anonymous() != b.anonymous() || isNearlySame(pair) && speakers.areNamedApart(pair)) {
      return List.of(sourcing(pair));
    }
    return a.cueClass().equals(b.cueClass())
        ? List.of()
        : List.of(verdict(pair, Aspect.COMMITMENT, "How it is passed on"));
  }

  /**
   * Whether it is open on whose word it stands: somebody unknown is quoted, or a participle has it
   * of the words around.
   */
  private static boolean isOpen(Claim claim) {
    return claim.attribution() == null && (claim.quotation() != null || !Clauses.isWhole(claim));
  }

  /** Whether they have so much in common that two sources for it are no two matters. */
  private static boolean isNearlySame(Pair pair) {
    return pair.match().balance() >= NEARLY_SAME;
  }

  /** That others are named for it. */
  static Verdict sourcing(Pair pair) {
    return verdict(pair, Aspect.SOURCING, "Who is named as the source");
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
    return speaker.isEmpty() || Words.isPronoun(speaker) ? cue : cue + " by " + speaker;
  }
}
