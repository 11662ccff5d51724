package org.crosscheck.event;

import java.util.Objects;

/** Two claims' profiles, to be scored. */
public record CandidatePair(ClaimProfile first, ClaimProfile second) {
  private static final int NAMES = 2;

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
   * people and places every week, so that their sentences must share a name, or their articles
   * several.
   */
  public boolean mayMeet() {
    return first.storyId().equals(second.storyId())
        || WordCover.shared(first.sentenceWords(), second.sentenceWords()).stream()
            .anyMatch(w -> w.kind() == WordKind.NAME)
        || first.articleNames().stream().filter(second.articleNames()::contains).count() >= NAMES;
  }
}
