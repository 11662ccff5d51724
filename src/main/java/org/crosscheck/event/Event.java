package org.crosscheck.event;

import java.util.List;

/**
 * A cluster of claims about one event.
 *
 * @param time the claims' common interval as {@code from/to}, null where none gives one
 * @param weakestLink least match weight that holds the cluster together, 0 to 1; 1 for one claim
 * @param links why its claims are of one event: the strongest links that hold it together
 */
public record Event(
    String id,
    List<String> claimIds,
    String label,
    String time,
    int outlets,
    int origins,
    double weakestLink,
    List<EventLink> links) {
  public Event {
    claimIds = List.copyOf(claimIds);
    links = List.copyOf(links);
  }
}
