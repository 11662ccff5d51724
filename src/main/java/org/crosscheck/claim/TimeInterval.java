package org.crosscheck.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * The days that a TIMEX3 value spans.
 *
 * @param granularity {@code time}, {@code day}, {@code week}, {@code month}, {@code season}, {@code
 *     year} or {@code range}
 */
record TimeInterval(LocalDate from, LocalDate to, String granularity) {
  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  /** The interval of a value; null where it names no days of the calendar. */
  static TimeInterval of(String value) {
    int clock = value.indexOf('T');
    if (clock == 10) {
      TimeInterval day = of(value.substring(0, 10));
      return day == null ? null : new TimeInterval(day.from, day.to, "time");
    }
    boolean digits = value.chars().limit(2).allMatch(Character::isDigit);
    return !digits || value.indexOf('X') >= 0 ? null : calendar(value);
  }

  private static TimeInterval calendar(String value) {
    return switch (value.length()) {
      case 2 -> years(Integer.parseInt(value) * 100 + 1, 100);
      case 3 -> years(Integer.parseInt(value) * 10, 10);
      case 4 -> new TimeInterval(first(value), first(value).plusYears(1).minusDays(1), "year");
      case 7 -> part(value);
      case 8 -> week(value, 0, 6, "week");
      case 10 -> day(value);
      case 11 -> week(value, 5, 6, "range");
      default -> null;
    };
  }

  private static TimeInterval day(String value) {
    LocalDate day = LocalDate.parse(value);
    return new TimeInterval(day, day, "day");
  }

  private static LocalDate first(String year) {
    return LocalDate.of(Integer.parseInt(year.substring(0, 4)), 1, 1);
  }

  private static TimeInterval years(int first, int count) {
    LocalDate from = LocalDate.of(first, 1, 1);
    return new TimeInterval(from, from.plusYears(count).minusDays(1), "range");
  }

  /** {@code 1989-10}, {@code 1989-Q3}, {@code 1989-H1}, {@code 1989-SU}. */
  private static TimeInterval part(String value) {
    String part = value.substring(5);
    LocalDate year = first(value);
    if (Character.isDigit(part.charAt(0))) {
      YearMonth month = YearMonth.parse(value);
      return new TimeInterval(month.atDay(1), month.atEndOfMonth(), "month");
    }
    int number = part.charAt(1) - '0';
    if (part.charAt(0) == 'Q') {
      return months(year.plusMonths(3L * (number - 1)), 3, "range");
    }
    if (part.charAt(0) == 'H') {
      return months(year.plusMonths(6L * (number - 1)), 6, "range");
    }
    return months(year.plusMonths(2 + 3L * SEASONS.indexOf(part)), 3, "season");
  }

  private static TimeInterval months(LocalDate from, int count, String granularity) {
    return new TimeInterval(from, from.plusMonths(count).minusDays(1), granularity);
  }

  private static TimeInterval week(String value, int first, int last, String granularity) {
    int week = Integer.parseInt(value.substring(6, 8));
    LocalDate monday =
        LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
            .with(DayOfWeek.MONDAY)
            .plusWeeks(week - 1L);
    return new TimeInterval(monday.plusDays(first), monday.plusDays(last), granularity);
  }
}
