package org.crosscheck.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days of holidays, fixed, by weekday of a month, or by Easter. */
final class Holidays {
  private final Anchor anchor;

  Holidays(Anchor anchor) {
    this.anchor = anchor;
  }

  /**
   * The holiday nearest to publication, or in a given year.
   *
   * @param rule {@code MM-DD}, {@code MM-weekday-nth} (-1 for the last) or {@code easter} with days
   * @param year empty for none
   */
  String value(String rule, String year) {
    if (year.isEmpty() && !anchor.isDated()) {
      return rule.length() == 5 ? "XXXX-" + rule : Anchor.UNKNOWN_DAY;
    }
    if (!year.isEmpty()) {
      return in(Integer.parseInt(year), rule).toString();
    }
    LocalDate published = anchor.published();
    LocalDate best = in(published.getYear(), rule);
    for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
      LocalDate day = in(y, rule);
      if (distance(day, published) < distance(best, published)) {
        best = day;
      }
    }
    return best.toString();
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  private static LocalDate in(int year, String rule) {
    if (rule.startsWith("easter")) {
      String days = rule.substring("easter".length());
      return easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    if (rule.length() == 5) {
      return LocalDate.of(year, month, Integer.parseInt(rule.substring(3)));
    }
    DayOfWeek weekday = DayOfWeek.of(rule.charAt(3) - '0');
    int nth = Integer.parseInt(rule.substring(5));
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }

  /** Easter Sunday by the Gregorian computus (Meeus). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
