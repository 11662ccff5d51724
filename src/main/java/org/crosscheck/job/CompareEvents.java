package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.EventClaim;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.StoryComparer;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.Rows;

/** Compares what the outlets state in each story. */
public record CompareEvents(Rules rules) {
  public Dataset<Finding> apply(Dataset<Event> events, Dataset<EventMention> mentions) {
    Rules known = rules;
    Dataset<Membership> members =
        Rows.flatMap(
            events,
            e -> e.claimIds().stream().map(c -> new Membership(c, e.id())).toList(),
            Membership.class);
    Dataset<EventClaim> claims =
        Rows.cogroup(
            members,
            Membership::claimId,
            mentions,
            m -> m.claim().id(),
            CompareEvents::claims,
            EventClaim.class);
    return Rows.flatMapGroups(
        claims, c -> c.mention().storyId(), (id, rows) -> compare(known, rows), Finding.class);
  }

  /** A claim's event. */
  public record Membership(String claimId, String eventId) {}

  private static List<EventClaim> claims(
      String claimId, Iterator<Membership> members, Iterator<EventMention> mentions) {
    return List.of(new EventClaim(members.next().eventId(), mentions.next()));
  }

  private static List<Finding> compare(Rules rules, Iterator<EventClaim> claims) {
    List<EventClaim> all = new ArrayList<>();
    claims.forEachRemaining(all::add);
    return new StoryComparer(rules).compare(all);
  }
}
