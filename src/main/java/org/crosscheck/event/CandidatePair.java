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

  /**
   * Whether they can speak of one event at all: in two stories the same sentence is said of other
   * people and places every week, so that their sentences must share a name.
   */
  public boolean mayMeet() {
    return first.storyId().equals(second.storyId())
        || WordCover.shared(first.sentenceWords(), second.sentenceWords()).stream()
            .anyMatch(w -> w.kind() == WordKind.NAME);
  }
}
