package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.CandidatePairs.Candidate;
import org.crosscheck.rules.Rules;

/**
 * Compares the claims of one story that stand in different events: an opposite or a turned
 * quotation often keeps two claims out of one event.
 */
public final class StoryComparer {
  private final EventComparer eventComparer;

  public StoryComparer(Rules rules) {
    eventComparer = new EventComparer(rules);
  }

  /** The conflicts between events, in the order of their ids. */
  public List<Finding> compare(List<EventClaim> claims) {
    List<EventClaim> ordered =
        claims.stream()
            .sorted(Comparator.comparing(EventClaim::mention, EventComparer.ORDER))
            .toList();
    List<EventMention> mentions = ordered.stream().map(EventClaim::mention).toList();
    List<PairVerdict> verdicts = new ArrayList<>();
    for (Candidate c : CandidatePairs.of(mentions)) {
      EventClaim a = ordered.get(c.first());
      EventClaim b = ordered.get(c.second());
      if (!a.eventId().equals(b.eventId())
          && EventComparer.areIndependent(a.mention(), b.mention())) {
        eventComparer.compare(a.mention(), b.mention()).stream()
            .filter(v -> v.verdict().relation() == Relation.DISAGREES)
            .forEach(verdicts::add);
      }
    }
    return eventComparer.findings("", verdicts);
  }
}
