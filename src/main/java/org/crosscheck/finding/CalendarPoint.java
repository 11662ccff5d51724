package org.crosscheck.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.TimeExpression;

/**
 * What is known of a time of which the words give no year: Monday, 4 June, October, 9am.
 *
 * @param weekday 1 for Monday, 0 where not told
 * @param quarter of the year, 0 where not told
 * @param month 0 where not told
 * @param day of the month, 0 where not told
 * @param minute of the day, -1 where no clock is told
 */
record CalendarPoint(int weekday, int quarter, int month, int day, int minute) {
  private static final Pattern VALUE =
      Pattern.compile(
          "XXXX-(?:WXX-([1-7])|(\\d{2})(?:-(\\d{2}))?|XX-XX)(?:T(?:(\\d{2}):(\\d{2})|[A-Z]{2}))?");

  private static final int LEAST_MINUTES = 45;
  private static final int WEEK = 7;
  private static final int DAY_MINUTES = 24 * 60;

  private static final Pattern QUARTER = Pattern.compile("XXXX-Q([1-4])");
  private static final int QUARTER_DAYS = 91;

  /** Empty for a time with a year, for a length and for what is no point in the calendar. */
  static Optional<CalendarPoint> of(TimeExpression time) {
    Matcher quarter = QUARTER.matcher(time.value());
    if (quarter.matches()) {
      return Optional.of(new CalendarPoint(0, number(quarter.group(1)), 0, 0, -1));
    }
    Matcher value = VALUE.matcher(time.value());
    if (!Times.isMoment(time) || !value.matches()) {
      return Optional.empty();
    }
    int minute = value.group(4) == null ? -1 : 60 * number(value.group(4)) + number(value.group(5));
    int month = number(value.group(2));
    int day = number(value.group(3));
    boolean told = value.group(1) != null || month > 0 || minute >= 0;
    boolean exists =
        month <= 12 && day <= (month == 0 ? 0 : LocalDate.of(2000, month, 1).lengthOfMonth());
    return told && exists
        ? Optional.of(new CalendarPoint(number(value.group(1)), 0, month, day, minute))
        : Optional.empty();
  }

  /** Those that stand in a claim. */
  static List<CalendarPoint> of(Claim claim) {
    return claim.times().stream()
        .filter(t -> claim.span().contains(t.span()))
        .flatMap(t -> of(t).stream())
        .toList();
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  boolean isOfOneKind(CalendarPoint other) {
    return weekday > 0 == other.weekday > 0
        && quarter > 0 == other.quarter > 0
        && month > 0 == other.month > 0
        && (hasDay() || minute >= 0 == other.minute >= 0);
  }

  private boolean hasDay() {
    return weekday > 0 || quarter > 0 || month > 0;
  }

  /** Days from the one to the other the shorter way round, 0 where they may be one day. */
  long gapDays(CalendarPoint other) {
    if (quarter > 0) {
      return (long) QUARTER_DAYS * Math.abs(quarter - other.quarter);
    }
    if (weekday > 0) {
      int gap = Math.abs(weekday - other.weekday);
      return Math.min(gap, WEEK - gap);
    }
    if (month == 0 || month == other.month && (day == 0 || other.day == 0)) {
      return 0;
    }
    LocalDate some = LocalDate.of(2000, month, Math.max(1, day));
    LocalDate others = LocalDate.of(2000, other.month, Math.max(1, other.day));
    long gap = Math.abs(some.toEpochDay() - others.toEpochDay());
    return Math.min(gap, some.lengthOfYear() - gap);
  }

  /** Whether it is another day or another time of day; reports round to the half hour. */
  boolean isApart(CalendarPoint other) {
    return gapDays(other) > 0 || gapMinutes(other) >= LEAST_MINUTES;
  }

  /** Minutes from the one clock time to the other, 0 where one gives none. */
  int gapMinutes(CalendarPoint other) {
    if (minute < 0 || other.minute < 0) {
      return 0;
    }
    int gap = Math.abs(minute - other.minute);
    return Math.min(gap, DAY_MINUTES - gap);
  }
}
