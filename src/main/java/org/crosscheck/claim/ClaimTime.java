package org.crosscheck.claim;

import java.util.Objects;

/**
 * When the claimed event happened, as an interval of days.
 *
 * @param from first day, ISO 8601
 * @param to last day, inclusive
 * @param granularity {@code time}, {@code day}, {@code week}, {@code month}, {@code season}, {@code
 *     year} or {@code range}
 * @param words the article's own words, empty where the time was inferred from the narrative
 */
public record ClaimTime(String from, String to, String granularity, String words) {
  public ClaimTime {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(granularity, "granularity");
    Objects.requireNonNull(words, "words");
  }
}
