package org.crosscheck.finding;

import java.util.Objects;
import org.crosscheck.event.ClaimLink;

/**
 * What joins two claims besides an event that may hold both.
 *
 * @param link shows that both are likely to state one thing
 * @param nearest whether one of the two sentences has no likelier match in the other's article
 */
record Tie(ClaimLink link, boolean nearest) {
  /** So likely that they need no other sign of it. */
  private static final double SURE = 0.8;

  Tie {
    Objects.requireNonNull(link, "link");
  }

  /** Whether they are so likely to state one thing that no event need hold both. */
  boolean isSure() {
    return link.statement() >= SURE;
  }
}
