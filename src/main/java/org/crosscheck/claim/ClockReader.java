package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.crosscheck.rules.TimeWords;

/** Reads times of day: {@code 10 p.m. Wednesday}, {@code Monday night}, {@code last night}. */
final class ClockReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> NOON = List.of("am", "a.m.", "a.m", "pm", "p.m.", "p.m");

  private final TimeWords time;
  private final DateReader dates;

  ClockReader(TimeWords time, DateReader dates) {
    this.time = time;
    this.dates = dates;
  }

  /** The time of day that begins at a word; null for none. */
  TimePhrase read(Words words, int at, Anchor anchor) {
    TimePhrase clock = clock(words, at);
    if (clock != null) {
      return withDay(words, clock, anchor);
    }
    TimePhrase part = partOfDay(words, at, anchor);
    if (part != null) {
      return part;
    }
    TimePhrase day = day(words, at, anchor);
    return day == null ? null : withPart(words, day);
  }

  /** A bare time of day, its value from {@code T} on; null for none. */
  private TimePhrase clock(Words words, int at) {
    String named = time.get("clock", words.text(at));
    if (named != null) {
      return TimePhrase.time(at, at + 1, named);
    }
    int[] hourMinute = hourMinute(words.text(at));
    if (hourMinute == null) {
      return null;
    }
    String noon = words.text(at + 1);
    boolean half = NOON.contains(noon);
    int end = at + (half ? 2 : 1);
    String zone = zone(words, end);
    end += zone.isEmpty() ? 0 : zoneLength(words, end);
    boolean colon = words.text(at).indexOf(':') > 0;
    boolean military = words.text(at).length() == 4 && !zone.isEmpty();
    if (!half && !(colon && isDayTime(words, at, zone)) && !military
        || half && hourMinute[0] > 12) {
      return null;
    }
    int hour = hourMinute[0] % (half ? 12 : 24) + (half && noon.startsWith("p") ? 12 : 0);
    String value = String.format(Locale.ROOT, "T%02d:%02d", hour, hourMinute[1]);
    return new TimePhrase(at, end, "TIME", value, zone);
  }

  /** {@code 4:39} left to play is no time of day; one at a preposition or with a zone is. */
  private static boolean isDayTime(Words words, int at, String zone) {
    boolean placed =
        List.of("at", "around", "about", "by", "from", "until", "before", "after", "since", "to")
            .contains(words.text(at - 1));
    return !zone.isEmpty() || placed;
  }

  private String zone(Words words, int at) {
    String two = time.get("zone", words.phrase(at, at + 2));
    String word = words.text(at);
    String one = time.get("zone", word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    return two != null ? two : one != null && isZone(words, at) ? one : "";
  }

  private static boolean isZone(Words words, int at) {
    String form = words.token(at).form();
    return form.equals(form.toUpperCase(Locale.ROOT));
  }

  private int zoneLength(Words words, int at) {
    return time.get("zone", words.phrase(at, at + 2)) != null ? 2 : 1;
  }

  /** {@code 10}, {@code 10:30}, {@code 10.30}, {@code 1030}; null for none. */
  private static int[] hourMinute(String text) {
    String digits = text.replace(":", "").replace(".", "");
    boolean short1 = !digits.isEmpty() && digits.length() <= 4;
    if (!short1 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    boolean minutes = digits.length() > 2;
    int split = minutes ? digits.length() - 2 : digits.length();
    int hour = Integer.parseInt(digits.substring(0, split));
    int minute = minutes ? Integer.parseInt(digits.substring(split)) : 0;
    return hour <= 24 && minute < 60 ? new int[] {hour, minute} : null;
  }

  private TimePhrase withDay(Words words, TimePhrase clock, Anchor anchor) {
    int next = clock.to();
    while (List.of(",", "on", "of").contains(words.text(next)) && next < clock.to() + 2) {
      next++;
    }
    TimePhrase day = day(words, next, anchor);
    boolean dated = day != null && day.value().length() == 10;
    String date = dated ? day.value() : before(words, clock.from(), anchor);
    int end = dated ? day.to() : clock.to();
    return new TimePhrase(clock.from(), end, "TIME", date + clock.value(), clock.zone());
  }

  /** {@code on Monday at 10 p.m.}: the day two words before, else where the narrative stands. */
  private String before(Words words, int at, Anchor anchor) {
    for (int start = at - 2; start >= Math.max(0, at - 5); start--) {
      TimePhrase day = day(words, start, anchor);
      if (day != null && day.to() <= at && day.value().length() == 10) {
        return day.value();
      }
    }
    return anchor.narrativeDay(0);
  }

  /** A day in words: a date, a weekday, {@code yesterday}; null for none. */
  private TimePhrase day(Words words, int at, Anchor anchor) {
    String steps = time.get("day", words.text(at));
    if (steps == null) {
      return dates.read(words, at, anchor);
    }
    int sign = steps.indexOf('T');
    if (sign < 0) {
      return TimePhrase.date(at, at + 1, anchor.day(Integer.parseInt(steps)));
    }
    String day = anchor.day(Integer.parseInt(steps.substring(0, sign)));
    return TimePhrase.time(at, at + 1, day + steps.substring(sign));
  }

  private TimePhrase withPart(Words words, TimePhrase day) {
    String part = time.get("daypart", words.text(day.to()));
    boolean dated = day.isDate() && day.value().length() >= 10;
    if (part == null || !dated) {
      return day;
    }
    String weekday = time.get("weekday", words.text(day.from()));
    if (words.text(day.to()).endsWith("s") && weekday != null) {
      return TimePhrase.set(day.from(), day.to() + 1, "XXXX-WXX-" + weekday + part);
    }
    return TimePhrase.time(day.from(), day.to() + 1, day.value() + part);
  }

  /** {@code this morning}, {@code last night}, {@code in the evening}. */
  private TimePhrase partOfDay(Words words, int at, Anchor anchor) {
    boolean mid = "mid".equals(words.text(at));
    int partAt = at + 1 + (mid && words.isHyphen(at + 1) ? 1 : 0);
    String part = time.get("daypart", words.text(partAt));
    if (part == null) {
      return null;
    }
    String which = words.text(at);
    String day =
        switch (which) {
          case "this" -> anchor.day(0);
          case "last" -> anchor.day("TNI".equals(part) || "TEV".equals(part) ? -1 : 0);
          case "that" -> anchor.narrativeDay(0);
          case "mid" -> anchor.narrativeDay(0);
          case "the" -> isTold(words, at) ? anchor.narrativeDay(0) : "";
          default -> "";
        };
    if (day.isEmpty()) {
      return null;
    }
    TimePhrase named = mid ? day(words, partAt + 1, anchor) : null;
    boolean dated = named != null && named.value().length() == 10;
    return dated
        ? TimePhrase.time(at, named.to(), named.value() + part)
        : TimePhrase.time(at, partAt + 1, day + part);
  }

  private static boolean isTold(Words words, int at) {
    return List.of("in", "during", "for").contains(words.text(at - 1));
  }
}
