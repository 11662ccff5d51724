package org.crosscheck.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;

/** The clauses and headlines of some sentences, by which what stands inside them is shown. */
final class Clauses {
  private static final String TO = "to ";

  private final Map<String, List<EventClaim>> bySentence;

  Clauses(List<EventClaim> claims) {
    bySentence =
        claims.stream()
            .filter(c -> isWhole(c.mention().claim()))
            .collect(Collectors.groupingBy(c -> SentenceFacts.key(c.mention())));
  }

  /** Whether a claim is a clause with a subject of its own, or a headline. */
  static boolean isWhole(Claim claim) {
    return claim.kind() == ClaimKind.CLAUSE || claim.kind() == ClaimKind.HEADLINE;
  }

  /**
   * Whether a claim states something by itself: a clause, a headline, a participle; a noun names it
   * only, and "to resign" leaves to the words around whether it is so, unless these pass it on ("is
   * said to resign").
   */
  static boolean asserts(Claim claim) {
    boolean passedOn = claim.attribution() != null && claim.attribution().source().isEmpty();
    return isWhole(claim)
        || claim.kind() == ClaimKind.REDUCED_CLAUSE && (passedOn || !isInfinitive(claim));
  }

  private static boolean isInfinitive(Claim claim) {
    int at = claim.predicate().start() - claim.span().start();
    return at >= TO.length() && claim.text().startsWith(TO, at - TO.length());
  }

  /** The shortest one that holds a claim and more; the claim itself where there is none. */
  EventClaim around(EventClaim claim) {
    Span span = claim.mention().claim().span();
    return bySentence.getOrDefault(SentenceFacts.key(claim.mention()), List.of()).stream()
        .filter(c -> c.mention().claim().span().contains(span))
        .filter(c -> c.mention().claim().span().length() > span.length())
        .min(Comparator.comparingInt(c -> c.mention().claim().span().length()))
        .orElse(claim);
  }
}
