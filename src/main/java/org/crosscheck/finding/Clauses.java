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
