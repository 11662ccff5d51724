package org.crosscheck.event;

import java.util.Objects;

/**
 * Two articles that may tell of one happening.
 *
 * @param first the lesser article id
 * @param score log odds
 */
public record StoryLink(String first, String second, double score) {
  public StoryLink {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("link " + first + " .. " + second);
    }
  }

  static StoryLink of(String a, String b, double score) {
    return a.compareTo(b) < 0 ? new StoryLink(a, b, score) : new StoryLink(b, a, score);
  }
}
