package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosscheck.article.ContentId;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.copy.UnionFind;

/** Describes a cluster of claims as an event. */
public final class EventBuilder {
  private static final Comparator<EventMember> EARLIEST =
      Comparator.comparing(EventMember::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(EventMember::claimId);

  /** A short clause says what happened better than a headline's fragment or a whole sentence. */
  private static final int LABEL_LENGTH = 70;

  private static final int LINKS = 40;

  /**
   * The events of clusters. An event's id comes from its earliest claim, so that it stays when
   * later articles add theirs.
   *
   * @param claims those of the clusters by id
   * @param links scored pairs among them
   */
  public List<Event> build(
      List<ClaimCluster> clusters, Map<String, EventMember> claims, Collection<ClaimLink> links) {
    Map<String, Integer> clusterOf = new HashMap<>();
    List<List<ClaimLink>> inside = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      int at = i;
      clusters.get(i).claimIds().forEach(id -> clusterOf.put(id, at));
      inside.add(new ArrayList<>());
    }
    for (ClaimLink link : links) {
      int at = clusterOf.get(link.first());
      if (at == clusterOf.get(link.second())) {
        inside.get(at).add(link);
      }
    }
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      List<EventMember> members =
          clusters.get(i).claimIds().stream().map(claims::get).sorted(EARLIEST).toList();
      events.add(event(clusters.get(i), members, inside.get(i)));
    }
    return events;
  }

  private static Event event(
      ClaimCluster cluster, List<EventMember> sorted, List<ClaimLink> links) {
    return new Event(
        ContentId.of("event", sorted.get(0).claimId()),
        cluster.claimIds(),
        label(sorted),
        time(sorted),
        (int) sorted.stream().map(EventMember::outlet).distinct().count(),
        (int) sorted.stream().map(EventMember::origin).distinct().count(),
        cluster.weakestLink(),
        holding(cluster.claimIds(), links));
  }

  private static String label(List<EventMember> sorted) {
    return sorted.stream()
        .min(Comparator.comparingInt(EventBuilder::unfit))
        .map(EventMember::text)
        .orElseThrow();
  }

  private static int unfit(EventMember m) {
    int length = Math.abs(m.text().length() - LABEL_LENGTH);
    boolean clause = m.kind() == ClaimKind.CLAUSE || m.kind() == ClaimKind.HEADLINE;
    return length + (clause ? 0 : LABEL_LENGTH);
  }

  /** What all dated claims have in common; the whole range where they have no day in common. */
  private static String time(List<EventMember> members) {
    List<ClaimTime> times =
        members.stream().map(EventMember::time).filter(Objects::nonNull).toList();
    if (times.isEmpty()) {
      return null;
    }
    String lastFrom =
        times.stream().map(ClaimTime::from).max(Comparator.naturalOrder()).orElseThrow();
    String firstTo = times.stream().map(ClaimTime::to).min(Comparator.naturalOrder()).orElseThrow();
    if (lastFrom.compareTo(firstTo) <= 0) {
      return lastFrom + "/" + firstTo;
    }
    return times.stream().map(ClaimTime::from).min(Comparator.naturalOrder()).orElseThrow()
        + "/"
        + times.stream().map(ClaimTime::to).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The strongest links without which the cluster would fall apart. */
  private static List<EventLink> holding(List<String> claimIds, Collection<ClaimLink> links) {
    Map<String, Integer> index = new HashMap<>();
    claimIds.forEach(id -> index.put(id, index.size()));
    UnionFind parts = new UnionFind(index.size());
    List<EventLink> holding = new ArrayList<>();
    for (ClaimLink link : strongestFirst(links)) {
      int a = index.get(link.first());
      int b = index.get(link.second());
      if (holding.size() < LINKS && parts.find(a) != parts.find(b)) {
        parts.join(a, b);
        holding.add(new EventLink(link.first(), link.second(), link.weight(), link.reasons()));
      }
    }
    return holding;
  }

  private static List<ClaimLink> strongestFirst(Collection<ClaimLink> links) {
    return links.stream()
        .sorted(
            Comparator.comparingDouble((ClaimLink l) -> -l.weight())
                .thenComparing(ClaimLink::first)
                .thenComparing(ClaimLink::second))
        .toList();
  }
}
