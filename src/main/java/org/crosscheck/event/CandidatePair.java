package org.crosscheck.event;

import java.util.Objects;

/** Two claims' profiles, to be scored. */
public record CandidatePair(ClaimProfile first, ClaimProfile second) {
  public CandidatePair {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  /** Whether both state something in a clause of their own, each in its own article. */
  public boolean areClausesOfTwoArticles() {
    return !first.noun() && !second.noun() && !first.articleId().equals(second.articleId());
  }
}
