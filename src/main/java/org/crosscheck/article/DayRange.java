package org.crosscheck.article;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days of publication, both inclusive, that a run is asked for.
 *
 * @param from ISO 8601 day, null for no lower bound
 * @param to ISO 8601 day, null for no upper bound
 */
public record DayRange(String from, String to) implements Serializable {

  /** Whether an article falls into the days; one without a date always does. */
  public boolean covers(Article article) {
    String day = article.publishedDay().map(LocalDate::toString).orElse(null);
    return day == null
        || ((from == null || day.compareTo(from) >= 0) && (to == null || day.compareTo(to) <= 0));
  }
}
