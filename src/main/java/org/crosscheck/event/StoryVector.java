package org.crosscheck.event;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * An article as story grouping compares it: its terms weighed by how rare they are in the corpus.
 *
 * @param published ISO 8601 day, null where unknown
 * @param day the same as days since 1970-01-01
 * @param daysNamed days since 1970-01-01 that its lead speaks of
 * @param keys blocks in which it meets the articles that may tell of the same happening, the rarest
 *     first; the order is the same in all articles
 */
public record StoryVector(
    String articleId,
    String outlet,
    String published,
    Long day,
    String title,
    List<Long> daysNamed,
    TermVector all,
    TermVector headline,
    TermVector lead,
    TermVector names,
    TermVector pairs,
    List<String> keys) {
  /** By day, undated last, then by id: the order in which every list of articles is worked on. */
  static final Comparator<StoryVector> BY_DAY =
      Comparator.comparing(
              StoryVector::published, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(StoryVector::articleId);

  public StoryVector {
    Objects.requireNonNull(articleId, "articleId");
    daysNamed = List.copyOf(daysNamed);
    keys = List.copyOf(keys);
  }

  boolean isDated() {
    return day != null;
  }
}
