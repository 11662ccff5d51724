package org.crosscheck.claim;

import java.io.Serializable;
import org.crosscheck.rules.Rules;

/** The words of a sentence that belong to a date or a time of day, whose numbers count nothing. */
final class CalendarWords implements Serializable {
  private static final long serialVersionUID = 1;

  CalendarWords(Rules rules) {}

  boolean[] of(Words words) {
    return new boolean[words.size()];
  }
}
