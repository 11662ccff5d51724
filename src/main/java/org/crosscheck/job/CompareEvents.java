package org.crosscheck.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.crosscheck.event.ClaimLink;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.EventClaim;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.StoryComparer;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.OnceATask;
import org.crosscheck.spark.Rows;

/** Compares what the outlets state in each story, and in events that several stories tell of. */
public record CompareEvents(Rules rules) {
  public Dataset<Finding> apply(
      Dataset<Event> events, Dataset<EventMention> mentions, Dataset<ClaimLink> links) {
    Rules read = rules;
    // What it learns of words serves all stories of a task.
    OnceATask<StoryComparer> comparer = new OnceATask<>(() -> new StoryComparer(read));
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
    Dataset<EventClaim> kept = Rows.keep(claims);
    Dataset<Finding> inside =
        Rows.cogroup(
            kept,
            c -> c.mention().storyId(),
            Rows.filter(links, l -> l.isOneStatement() && !l.storyId().isEmpty()),
            ClaimLink::storyId,
            (id, rows, linked) -> inside(comparer.get(), rows, linked),
            Finding.class);
    Dataset<Finding> across =
        Rows.flatMapGroups(
            kept, EventClaim::eventId, (id, rows) -> across(comparer.get(), rows), Finding.class);
    return inside.union(across);
  }

  /** A claim's event. */
  public record Membership(String claimId, String eventId) {}

  private static List<EventClaim> claims(
      String claimId, Iterator<Membership> members, Iterator<EventMention> mentions) {
    return List.of(new EventClaim(members.next().eventId(), mentions.next()));
  }

  private static List<Finding> inside(
      StoryComparer comparer, Iterator<EventClaim> claims, Iterator<ClaimLink> links) {
    List<EventClaim> all = new ArrayList<>();
    claims.forEachRemaining(all::add);
    List<ClaimLink> linked = new ArrayList<>();
    links.forEachRemaining(linked::add);
    return comparer.compare(all, linked);
  }

  /** What the articles of different stories state of one event, such as one told again later. */
  private static List<Finding> across(StoryComparer comparer, Iterator<EventClaim> claims) {
    Map<String, String> stories = new HashMap<>();
    List<EventClaim> all = new ArrayList<>();
    claims.forEachRemaining(
        c -> {
          stories.put(c.mention().claim().articleId(), c.mention().storyId());
          all.add(c);
        });
    if (new HashSet<>(stories.values()).size() < 2) {
      return List.of();
    }
    return comparer.compare(all, List.of()).stream()
        .filter(f -> f.relation() != Relation.COVERAGE && storiesOf(f, stories) > 1)
        .toList();
  }

  private static long storiesOf(Finding finding, Map<String, String> stories) {
    return finding.positions().stream().map(p -> stories.get(p.articleId())).distinct().count();
  }
}
