package org.crosscheck.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a TIMEX3 value in words: 4 March 2024, the night of 4 March 2024, autumn 2023. */
public final class DateWords {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T(.{2,8}))?");
  static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d{2})(?:-(\\d{2}))?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern DECADE = Pattern.compile("\\d{3}");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-([A-Z][A-Z\\d])");
  private static final Map<String, String> DAY_PARTS =
      named("MO", "morning", "MI", "middle", "AF", "afternoon", "EV", "evening", "NI", "night");
  private static final Map<String, String> SEASONS =
      named("SP", "spring", "SU", "summer", "FA", "autumn", "WI", "winter");
  private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

  private DateWords() {}

  /** The words for a value; the value itself where it has another form. */
  public static String of(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return day(value.substring(0, 10), day.group(4));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches() && isMonth(month.group(2))) {
      return month(Integer.parseInt(month.group(2))) + " " + month.group(1);
    }
    Matcher yearless = YEARLESS.matcher(value);
    if (yearless.matches() && isMonth(yearless.group(1))) {
      String name = month(Integer.parseInt(yearless.group(1)));
      return yearless.group(2) == null ? name : Integer.parseInt(yearless.group(2)) + " " + name;
    }
    if (DECADE.matcher(value).matches()) {
      return "the " + value + "0s";
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return week(week);
    }
    Matcher part = PART.matcher(value);
    return part.matches() ? part(part.group(1), part.group(2)) : value;
  }

  /** A day in words: 4 March 2024. */
  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
  }

  private static String day(String iso, String time) {
    String day = day(LocalDate.parse(iso));
    if (time == null) {
      return day;
    }
    String part = DAY_PARTS.get(time);
    return part == null ? time + " on " + day : "the " + part + " of " + day;
  }

  private static boolean isMonth(String number) {
    int month = Integer.parseInt(number);
    return month >= 1 && month <= 12;
  }

  private static String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String week(Matcher week) {
    LocalDate monday =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(DayOfWeek.MONDAY)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)));
    return week.group(3) == null
        ? "the week of " + day(monday)
        : "the weekend of " + day(monday.plusDays(5));
  }

  private static String part(String year, String part) {
    if (part.charAt(0) == 'Q' && part.charAt(1) >= '1' && part.charAt(1) <= '4') {
      return "the " + QUARTERS.get(part.charAt(1) - '1') + " quarter of " + year;
    }
    return SEASONS.containsKey(part) ? SEASONS.get(part) + " " + year : year + " " + part;
  }

  private static Map<String, String> named(String... pairs) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      named.put(pairs[i], pairs[i + 1]);
    }
    return named;
  }
}
