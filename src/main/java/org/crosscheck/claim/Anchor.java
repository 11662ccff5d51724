package org.crosscheck.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * What relative time expressions of a text hang on: the day of publication, and what the narrative
 * spoke of last. The reader of a text moves it along.
 */
final class Anchor {
  static final String UNKNOWN_DAY = "XXXX-XX-XX";
  private static final int REPORTED_MONTHS = 11;
  private static final int MONTHS = 12;
  private static final List<String> LONG_PERIODS = List.of("P6M", "P9M", "P1Y");

  /** A month that comes within so many is the coming one where no tense says otherwise. */
  private static final int SOON_MONTHS = 4;

  private final LocalDate published;
  private LocalDate narrative;
  private String quarter = "";
  private boolean quarterly;
  private int year;

  /** Of the day of publication; null where unknown. */
  Anchor(LocalDate published) {
    this.published = published;
  }

  /** Remembers what an expression named, for those that follow it. */
  void move(TimePhrase phrase) {
    String value = phrase.value();
    if (value.length() >= 10 && isYear(value) && value.charAt(4) == '-' && value.charAt(7) == '-') {
      narrative = LocalDate.parse(value.substring(0, 10));
    }
    if (value.length() == 7 && isYear(value) && Character.isDigit(value.charAt(5))) {
      narrative = LocalDate.parse(value + "-01");
    }
    if (value.length() == 7 && value.indexOf('Q') == 5 && isYear(value) && isReported(value)) {
      quarter = value;
      quarterly = true;
    } else if (LONG_PERIODS.contains(value)) {
      quarterly = false;
    }
    if (isYear(value)) {
      year = Integer.parseInt(value.substring(0, 4));
    }
  }

  /** Forgets the reporting quarter, which holds for a paragraph. */
  void leaveParagraph() {
    year = 0;
  }

  /** Companies report on a quarter within the year after it, and compare it with older ones. */
  private boolean isReported(String value) {
    TimeInterval days = TimeInterval.of(value);
    return published != null
        && days != null
        && days.from().isBefore(published)
        && days.from().isAfter(published.minusMonths(REPORTED_MONTHS));
  }

  private static boolean isYear(String value) {
    return value.length() >= 4
        && value.chars().limit(4).allMatch(Character::isDigit)
        && (value.length() == 4 || value.charAt(4) == '-');
  }

  boolean isDated() {
    return published != null;
  }

  /** The day that the narrative stands at: the last one named, else the day of publication. */
  LocalDate narrativeDay() {
    return narrative == null ? published : narrative;
  }

  LocalDate published() {
    return published;
  }

  /** The year that "a year earlier" counts from. */
  int narrativeYear() {
    return year != 0 ? year : published == null ? 0 : published.getYear();
  }

  String publishedYear(int steps) {
    return published == null ? "XXXX" : year(published.getYear() + steps);
  }

  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  /** The day some days from publication. */
  String day(int steps) {
    return published == null ? UNKNOWN_DAY : published.plusDays(steps).toString();
  }

  String narrativeDay(int steps) {
    LocalDate day = narrativeDay();
    return day == null ? UNKNOWN_DAY : day.plusDays(steps).toString();
  }

  /**
   * The nearest such weekday.
   *
   * @param step -1 for the last one before publication, 1 for the next one after it, 0 for the one
   *     that the publication's day may be itself: past, unless {@code future}
   */
  String weekday(int weekday, int step, boolean future) {
    if (published == null) {
      return "XXXX-WXX-" + weekday;
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    LocalDate found =
        step < 0
            ? published.with(TemporalAdjusters.previous(day))
            : step > 0
                ? published.with(TemporalAdjusters.next(day))
                : future
                    ? published.with(TemporalAdjusters.nextOrSame(day))
                    : published.with(TemporalAdjusters.previousOrSame(day));
    return found.toString();
  }

  /** The last such weekday before the day that the narrative stands at. */
  String previousWeekday(int weekday) {
    LocalDate day = narrativeDay();
    return day == null
        ? "XXXX-WXX-" + weekday
        : day.with(TemporalAdjusters.previous(DayOfWeek.of(weekday))).toString();
  }

  /** The month as {@code YYYY-MM}, of the year that fits the tense best. */
  String month(int month, int step, Tense tense) {
    if (published == null) {
      return String.format(Locale.ROOT, "XXXX-%02d", month);
    }
    int now = published.getMonthValue();
    int year = published.getYear();
    int years = 0;
    if (step > 0 || step == 0 && tense == Tense.FUTURE) {
      years = month < now || step > 0 && month == now ? 1 : 0;
    } else if (step < 0 || tense == Tense.PAST) {
      years = month > now || step < 0 && month == now ? -1 : 0;
    } else if (Math.floorMod(month - now, MONTHS) <= SOON_MONTHS) {
      years = month < now ? 1 : 0;
    } else {
      years = month > now ? -1 : 0;
    }
    return String.format(Locale.ROOT, "%04d-%02d", year + years, month);
  }

  /** The day of a month in the year that brings it nearest to publication. */
  String monthDay(int month, int day, Tense tense) {
    String monthAndDay = String.format(Locale.ROOT, "%02d-%02d", month, day);
    if (published == null) {
      return "XXXX-" + monthAndDay;
    }
    LocalDate best = null;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      LocalDate candidate = dayOf(year, month, day);
      boolean fits = candidate != null && fits(candidate, tense);
      if (fits && (best == null || distance(candidate) < distance(best))) {
        best = candidate;
      }
    }
    return best == null ? "XXXX-" + monthAndDay : best.toString();
  }

  /** A past day lies before publication, give or take what tense tells badly. */
  private boolean fits(LocalDate day, Tense tense) {
    return switch (tense) {
      case PAST -> !day.isAfter(published.plusMonths(1));
      case FUTURE -> !day.isBefore(published);
      case OPEN -> true;
    };
  }

  private long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(published, day));
  }

  /** The calendar day; null where the calendar has none such. */
  static LocalDate dayOf(int year, int month, int day) {
    boolean exists =
        month >= 1
            && month <= 12
            && day >= 1
            && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    return exists ? LocalDate.of(year, month, day) : null;
  }

  /** The period of a unit some steps from publication: {@code W}, {@code M}, {@code Q}, … */
  String period(String unit, int steps) {
    return published == null ? unknown(unit) : period(published, unit, steps);
  }

  /** The period of a unit some steps from where the narrative stands. */
  String narrativePeriod(String unit, int steps) {
    LocalDate day = narrativeDay();
    return day == null ? unknown(unit) : period(day, unit, steps);
  }

  private static String period(LocalDate day, String unit, int steps) {
    return switch (unit) {
      case "D", "N" -> day.plusDays(steps).toString();
      case "W" -> week(day.plusWeeks(steps));
      case "2W" -> week(day.plusWeeks(2L * steps));
      case "WE" -> week(day.plusWeeks(steps)) + "-WE";
      case "M" -> day.plusMonths(steps).toString().substring(0, 7);
      case "Q" -> quarter(day.plusMonths(3L * steps));
      case "Y" -> year(day.getYear() + steps);
      case "E" -> year(day.getYear() + 10 * steps).substring(0, 3);
      case "C" -> year(day.getYear() + 100 * steps).substring(0, 2);
      default -> UNKNOWN_DAY;
    };
  }

  private static String unknown(String unit) {
    return switch (unit) {
      case "W", "2W" -> "XXXX-WXX";
      case "WE" -> "XXXX-WXX-WE";
      case "M" -> "XXXX-XX";
      case "Q" -> "XXXX-QX";
      case "Y" -> "XXXX";
      case "E" -> "XXX";
      case "C" -> "XX";
      default -> UNKNOWN_DAY;
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String quarter(LocalDate day) {
    return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** A quarter by its number: the last one that has begun, the coming one in the future. */
  String quarter(int number, boolean future) {
    if (published == null) {
      return "XXXX-Q" + number;
    }
    int now = published.get(IsoFields.QUARTER_OF_YEAR);
    int steps =
        future && number <= now - 2 ? 1 : number > now && (!future || number > now + 2) ? -1 : 0;
    return year(published.getYear() + steps) + "-Q" + number;
  }

  /** The quarter that is reported on: the one named last, else the one before publication. */
  String reportedQuarter(int years) {
    String known = quarter.isEmpty() ? period("Q", -1) : quarter;
    return shiftYear(known, years);
  }

  boolean reportsQuarter() {
    return quarterly;
  }

  /** The same part of another year. */
  static String shiftYear(String value, int years) {
    return isYear(value)
        ? year(Integer.parseInt(value.substring(0, 4)) + years) + value.substring(4)
        : value;
  }
}
