package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.EventMention;

/**
 * Sets verdicts on numbers onto the clauses that hold them. The numbers of a whole sentence are
 * compared; a reader is to be shown the clause with the number, not one beside it.
 */
final class ShownNumbers {
  private final Map<String, List<EventMention>> sentences = new HashMap<>();

  ShownNumbers(List<EventClaim> claims) {
    for (EventClaim claim : claims) {
      EventMention mention = claim.mention();
      sentences.computeIfAbsent(SentenceFacts.key(mention), k -> new ArrayList<>()).add(mention);
    }
  }

  /** The verdict on the two clauses that have its numbers; the same where they have them. */
  PairVerdict of(PairVerdict told) {
    if (!told.verdict().rule().equals(QuantityComparison.RULE)) {
      return told;
    }
    Pair pair = told.pair();
    EventClaim a = holder(pair.first(), told.verdict().valueA());
    EventClaim b = holder(pair.second(), told.verdict().valueB());
    return a == pair.first() && b == pair.second()
        ? told
        : new PairVerdict(pair.shownAt(a, b), told.verdict());
  }

  /** The claim itself or the shortest one of its sentence that has the number in its own words. */
  private EventClaim holder(EventClaim at, String value) {
    if (has(at.mention().claim(), value)) {
      return at;
    }
    return sentences.get(SentenceFacts.key(at.mention())).stream()
        .filter(m -> has(m.claim(), value))
        .min(Comparator.comparingInt(m -> m.claim().span().length()))
        .map(m -> new EventClaim(at.eventId(), m))
        .orElse(at);
  }

  private static boolean has(Claim claim, String value) {
    return claim.quantities().stream()
        .filter(q -> claim.span().contains(q.span()))
        .anyMatch(q -> QuantityWords.of(q).equals(value));
  }
}
