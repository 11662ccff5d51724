package org.crosscheck.event;

import java.util.Objects;

/** Two claims' profiles, to be scored. */
public record CandidatePair(ClaimProfile first, ClaimProfile second) {
  public CandidatePair {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }
}
