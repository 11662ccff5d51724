package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;

/**
 * A person in an office for a time.
 *
 * @param office what the office is called, the first way first
 * @param of country or organisation whose office it is
 * @param from first day, ISO 8601, possibly a month or year only
 * @param until day of the successor's start or of leaving; empty for still in office
 */
public record OfficeHolder(List<String> office, String of, String person, String from, String until)
    implements Serializable {
  private static final String OPEN_END = "9999-12-31";

  public OfficeHolder {
    office = List.copyOf(office);
  }

  /** Whether the person held the office on a day; on a day of change both did. */
  public boolean holdsOn(String day) {
    String last = until.isEmpty() ? OPEN_END : until;
    String shownFrom = day.substring(0, Math.min(day.length(), from.length()));
    String shownUntil = day.substring(0, Math.min(day.length(), last.length()));
    return from.compareTo(shownFrom) <= 0 && shownUntil.compareTo(last) <= 0;
  }
}
