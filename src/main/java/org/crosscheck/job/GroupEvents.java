package org.crosscheck.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.crosscheck.event.ClaimCluster;
import org.crosscheck.event.ClaimLink;
import org.crosscheck.event.ClaimPair;
import org.crosscheck.event.ClaimPart;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventBuilder;
import org.crosscheck.event.EventClusterer;
import org.crosscheck.event.EventMember;
import org.crosscheck.event.EventMention;
import org.crosscheck.spark.Rows;

/** Groups claims into events: the connected parts of their links, and in each its clusters. */
public record GroupEvents() {
  public Dataset<Event> apply(Dataset<EventMention> mentions, Dataset<ClaimLink> links) {
    Dataset<ClaimPair> strong =
        Rows.map(
            Rows.filter(links, l -> !l.isForbidden() && l.weight() >= LinkClaims.STRONG),
            ClaimLink::pair,
            ClaimPair.class);
    // Counted and then read.
    Dataset<ClaimPart> parts = Rows.keep(new ConnectClaims().apply(Rows.keep(strong)));
    return Rows.cogroup(
        inParts(Rows.map(mentions, EventMember::of, EventMember.class), parts),
        MemberInPart::part,
        atFirst(links, parts),
        LinkInPart::part,
        GroupEvents::events,
        Event.class);
  }

  /** A claim that may share an event with the others of its part. */
  public record MemberInPart(String part, EventMember member) {}

  /** A link with its first end in a part. */
  public record LinkInPart(String part, ClaimLink link) {}

  private static Dataset<MemberInPart> inParts(
      Dataset<EventMember> members, Dataset<ClaimPart> parts) {
    return Rows.cogroup(
        members,
        EventMember::claimId,
        parts,
        ClaimPart::claimId,
        (id, rows, part) -> {
          String in = part.hasNext() ? part.next().part() : id;
          return List.of(new MemberInPart(in, rows.next()));
        },
        MemberInPart.class);
  }

  /** Each link follows its first end; whether the second is there too is seen there. */
  private static Dataset<LinkInPart> atFirst(Dataset<ClaimLink> links, Dataset<ClaimPart> parts) {
    return Rows.cogroup(
        links,
        ClaimLink::first,
        parts,
        ClaimPart::claimId,
        (id, rows, part) -> inPart(rows, part),
        LinkInPart.class);
  }

  private static List<LinkInPart> inPart(Iterator<ClaimLink> links, Iterator<ClaimPart> part) {
    List<LinkInPart> inPart = new ArrayList<>();
    if (part.hasNext()) {
      String name = part.next().part();
      links.forEachRemaining(l -> inPart.add(new LinkInPart(name, l)));
    }
    return inPart;
  }

  private static List<Event> events(
      String part, Iterator<MemberInPart> rows, Iterator<LinkInPart> linkRows) {
    Map<String, EventMember> claims = new HashMap<>();
    rows.forEachRemaining(r -> claims.put(r.member().claimId(), r.member()));
    List<ClaimLink> links = new ArrayList<>();
    linkRows.forEachRemaining(
        l -> {
          if (claims.containsKey(l.link().second())) {
            links.add(l.link());
          }
        });
    List<ClaimCluster> clusters =
        new EventClusterer(LinkClaims.STRONG).cluster(claims.keySet(), links);
    return new EventBuilder().build(clusters, claims, links);
  }
}
