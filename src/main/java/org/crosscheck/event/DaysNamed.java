package org.crosscheck.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the days that a text speaks of by weekday, {@code today} or {@code yesterday}. */
final class DaysNamed {
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(next|last) )?"
              + "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|"
              + "[Tt]oday|[Tt]onight|[Yy]esterday)\\b");

  private DaysNamed() {}

  /** Days since 1970-01-01, rising; a weekday is the last one up to the day of publication. */
  static List<Long> in(String text, LocalDate published) {
    TreeSet<Long> days = new TreeSet<>();
    Matcher matcher = DAY.matcher(text);
    while (matcher.find()) {
      days.add(day(matcher.group(1), matcher.group(2), published).toEpochDay());
    }
    return List.copyOf(days);
  }

  private static LocalDate day(String which, String word, LocalDate published) {
    String name = word.toUpperCase(Locale.ROOT);
    if (name.startsWith("TO")) {
      return published;
    }
    if (name.equals("YESTERDAY")) {
      return published.minusDays(1);
    }
    int weekday = DayOfWeek.valueOf(name).getValue();
    int back = Math.floorMod(published.getDayOfWeek().getValue() - weekday, 7);
    if ("next".equals(which)) {
      return published.plusDays(7L - back);
    }
    return published.minusDays("last".equals(which) && back == 0 ? 7 : back);
  }
}
