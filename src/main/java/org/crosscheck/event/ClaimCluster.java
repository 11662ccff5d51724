package org.crosscheck.event;

import java.util.List;

/**
 * Claims taken for one event.
 *
 * @param claimIds in rising order
 * @param weakestLink the least average weight at which two parts of it were joined; 1 for one claim
 */
public record ClaimCluster(List<String> claimIds, double weakestLink) {
  public ClaimCluster {
    claimIds = List.copyOf(claimIds);
  }
}
