package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.EventClaim;
import org.crosscheck.finding.EventComparer;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.StoryComparer;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.Rows;

/** Compares what the outlets state: inside each event, and between the events of each story. */
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
    Dataset<Finding> inside =
        Rows.flatMapGroups(
            claims, EventClaim::eventId, (id, rows) -> inside(known, id, rows), Finding.class);
    Dataset<Finding> between =
        Rows.flatMapGroups(
            claims,
            c -> c.mention().storyId(),
            (id, rows) -> between(known, rows),
            Finding.class);
    return inside.union(between);
  }

  /** A claim's event. */
  public record Membership(String claimId, String eventId) {}

  private static List<EventClaim> claims(
      String claimId, Iterator<Membership> members, Iterator<EventMention> mentions) {
    return List.of(new EventClaim(members.next().eventId(), mentions.next()));
  }

  private static List<Finding> inside(Rules rules, String eventId, Iterator<EventClaim> claims) {
    List<EventMention> mentions = new ArrayList<>();
    claims.forEachRemaining(c -> mentions.add(c.mention()));
    return mentions.size() < 2 ? List.of() : new EventComparer(rules).compare(eventId, mentions);
  }

  private static List<Finding> between(Rules rules, Iterator<EventClaim> claims) {
    List<EventClaim> all = new ArrayList<>();
    claims.forEachRemaining(all::add);
    return new StoryComparer(rules).compare(all);
  }
}
