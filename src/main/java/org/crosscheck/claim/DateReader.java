package org.crosscheck.claim;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.crosscheck.rules.NumberWords;
import org.crosscheck.rules.NumberWords.NumberWord;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.TimeWords;

/** Reads calendar days and months: {@code July 4, 2016}, {@code Monday}, {@code last April}. */
final class DateReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> NAMES =
      List.of("PERSON", "ORG", "WORK_OF_ART", "PRODUCT", "FAC", "LAW");

  private final TimeWords time;
  private final SpelledYear spelledYear;
  private final NumberWords numbers;

  DateReader(Rules rules) {
    time = rules.timeWords();
    numbers = rules.numberWords();
    spelledYear = new SpelledYear(new NumberReader(rules.numberWords()));
  }

  /** The day or month that begins at a word; null for none. */
  TimePhrase read(Words words, int at, Anchor anchor) {
    TimePhrase iso = iso(words, at);
    if (iso != null) {
      return iso;
    }
    int start = skipWhich(words, at);
    int step = start == at ? 0 : step(words.text(start - 1));
    if (start > at && "that".equals(words.text(start - 1))) {
      return null;
    }
    TimePhrase weekday = weekday(words, start, step, anchor);
    TimePhrase found = weekday != null ? weekday : monthOrDay(words, start, step, anchor);
    return found == null ? null : found.between(at, found.to());
  }

  private int skipWhich(Words words, int at) {
    int start = "the".equals(words.text(at)) ? at + 1 : at;
    int end = start;
    while (end < start + 2 && isWhich(words.text(end))) {
      end++;
    }
    return end > start ? end : at;
  }

  private boolean isWhich(String word) {
    return time.get("which", word) != null && !"recent".equals(word);
  }

  private int step(String which) {
    return switch (time.get("which", which)) {
      case "-1" -> -1;
      case "1", "+1" -> 1;
      default -> 0;
    };
  }

  private static TimePhrase iso(Words words, int at) {
    String text = words.text(at);
    LocalDate day = null;
    int end = at + 1;
    if (words.isHyphen(at + 1) && words.isHyphen(at + 3) && text.length() == 4) {
      day = day(text, words.text(at + 2), words.text(at + 4));
      end = at + 5;
    } else if (text.length() == 10 && (text.charAt(2) == '.' || text.charAt(2) == '/')) {
      day = day(text.substring(6), text.substring(3, 5), text.substring(0, 2));
    } else if (text.length() == 10 && text.charAt(4) == '-') {
      day = day(text.substring(0, 4), text.substring(5, 7), text.substring(8));
    }
    return day == null ? null : TimePhrase.date(at, end, day.toString());
  }

  private static LocalDate day(String year, String month, String day) {
    int y = whole(year, 4);
    return y < 1500 ? null : Anchor.dayOf(y, whole(month, 2), whole(day, 2));
  }

  private static int whole(String text, int length) {
    boolean digits = text.length() <= length && !text.isEmpty();
    return digits && text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : -1;
  }

  private TimePhrase weekday(Words words, int at, int step, Anchor anchor) {
    String number = time.get("weekday", words.text(at));
    boolean shortForm = words.text(at).endsWith(".");
    if (number == null || isName(words, at) || shortForm && words.text(at).length() < 4) {
      return null;
    }
    int next = at + 1 + (",".equals(words.text(at + 1)) ? 1 : 0);
    next += "the".equals(words.text(next)) ? 1 : 0;
    TimePhrase date = monthOrDay(words, next, 0, anchor);
    if (date != null && date.value().length() == 10) {
      return date.between(at, date.to());
    }
    int day = Integer.parseInt(number);
    if (List.of("previous", "preceding").contains(words.text(at - 1))) {
      return TimePhrase.date(at, at + 1, anchor.previousWeekday(day));
    }
    if ("week".equals(words.text(at + 2)) && isWhich(words.text(at + 1))) {
      return TimePhrase.date(at, at + 3, weekdayOf(anchor, day, step(words.text(at + 1))));
    }
    return TimePhrase.date(at, at + 1, anchor.weekday(day, step, Tenses.isFuture(words, at)));
  }

  private static String weekdayOf(Anchor anchor, int day, int weeks) {
    return anchor.isDated()
        ? anchor.published().plusWeeks(weeks).with(ChronoField.DAY_OF_WEEK, day).toString()
        : "XXXX-WXX-" + day;
  }

  private TimePhrase monthOrDay(Words words, int at, int step, Anchor anchor) {
    TimePhrase holiday = holiday(words, at, anchor);
    if (holiday != null) {
      return holiday;
    }
    int day = dayNumber(words, at);
    if (day > 0) {
      int month = at + 1 + ("of".equals(words.text(at + 1)) ? 1 : 0);
      return month(words, month) > 0 ? dated(words, at, month, day, anchor) : null;
    }
    int month = month(words, at);
    if (month <= 0) {
      return null;
    }
    int next = at + 1 + ("the".equals(words.text(at + 1)) ? 1 : 0);
    int after = Math.max(dayNumber(words, next), spelledDay(words, next));
    boolean range = words.isHyphen(next + 1) && dayNumber(words, next + 2) > 0;
    boolean clock = words.text(next + 1).endsWith(".m.") || words.text(next + 1).equals("pm");
    if (after > 0 && !clock) {
      return dated(words, at, at, after, anchor)
          .between(at, end(words, next + 1 + (range ? 2 : 0)));
    }
    return monthAlone(words, at, month, step, anchor);
  }

  /** After the day of a date: its year, if one follows. */
  private int end(Words words, int at) {
    int year = at + (",".equals(words.text(at)) ? 1 : 0);
    return isYear(words.text(year)) ? year + 1 : at;
  }

  private TimePhrase dated(Words words, int from, int monthAt, int day, Anchor anchor) {
    int month = month(words, monthAt);
    int after =
        monthAt == from ? from + 2 + ("the".equals(words.text(from + 1)) ? 1 : 0) : monthAt + 1;
    int end = end(words, after);
    if (end > after) {
      LocalDate date = Anchor.dayOf(Integer.parseInt(words.text(end - 1)), month, day);
      String value = date == null ? Anchor.UNKNOWN_DAY : date.toString();
      return TimePhrase.date(from, end, value);
    }
    int years = yearStep(words, after);
    String value = anchor.monthDay(month, day, Tenses.of(words, from));
    if (years != 9) {
      return TimePhrase.date(from, after + 2, anchor.publishedYear(years) + value.substring(4));
    }
    return TimePhrase.date(from, after, value);
  }

  private TimePhrase monthAlone(Words words, int at, int month, int step, Anchor anchor) {
    int end = at + 1;
    int year = end + (List.of(",", "of").contains(words.text(end)) ? 1 : 0);
    if (isYear(words.text(year))) {
      return TimePhrase.date(
          at, year + 1, words.text(year) + String.format(Locale.ROOT, "-%02d", month));
    }
    TimePhrase spelled = spelledYear.read(words, end);
    if (spelled != null) {
      String value = spelled.value() + String.format(Locale.ROOT, "-%02d", month);
      return TimePhrase.date(at, spelled.to(), value);
    }
    int years = yearStep(words, end);
    if (years != 9) {
      return TimePhrase.date(
          at, end + 2, anchor.publishedYear(years) + String.format(Locale.ROOT, "-%02d", month));
    }
    boolean verb = words.token(at).tag().startsWith("V");
    boolean shortForm = words.text(at).length() == 3 || words.text(at).endsWith(".");
    if (verb || shortForm && month != 5) {
      return null;
    }
    boolean current = anchor.isDated() && "this".equals(words.text(at - 1));
    String value =
        current
            ? anchor.publishedYear(0) + String.format(Locale.ROOT, "-%02d", month)
            : anchor.month(month, step, Tenses.of(words, at));
    return TimePhrase.date(at, end, value);
  }

  /** {@code this year}, {@code last year} behind a month; 9 for none. */
  private int yearStep(Words words, int at) {
    boolean year = "year".equals(words.text(at + 1)) && isWhich(words.text(at));
    return year ? step(words.text(at)) : 9;
  }

  private TimePhrase holiday(Words words, int at, Anchor anchor) {
    for (int length = 4; length > 0; length--) {
      String name = words.phrase(at, at + length).replace(" 's", "'s");
      String value = time.get("holiday", name);
      if (value != null) {
        int end = at + length;
        boolean year = isYear(words.text(end));
        return TimePhrase.date(
            at,
            year ? end + 1 : end,
            new Holidays(anchor).value(value, year ? words.text(end) : ""));
      }
    }
    return null;
  }

  /** The number of a month's name at a word; 0 where it is none, or a person's or a verb. */
  private int month(Words words, int at) {
    String number = time.get("month", words.text(at));
    String tag = words.token(at).tag();
    if (number == null || "MD".equals(tag) || isName(words, at)) {
      return 0;
    }
    boolean common = List.of("may", "march", "mar", "sun").contains(words.text(at));
    int piece = words.get(at).start() - words.token(at).start();
    boolean capital = Character.isUpperCase(words.token(at).form().charAt(piece));
    return common && !capital ? 0 : Integer.parseInt(number);
  }

  private static boolean isName(Words words, int at) {
    String entity = words.token(at).entity();
    return entity.length() > 2 && NAMES.contains(entity.substring(2));
  }

  private int dayNumber(Words words, int at) {
    String text = words.text(at);
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean ordinal = List.of("st", "nd", "rd", "th").contains(text.substring(digits));
    boolean whole = digits > 0 && digits <= 2 && (digits == text.length() || ordinal);
    boolean stop = digits > 0 && digits <= 2 && text.substring(digits).equals(".");
    int day = whole || stop ? Integer.parseInt(text.substring(0, digits)) : 0;
    boolean amount = "%".equals(words.text(at + 1)) || "percent".equals(words.text(at + 1));
    return day <= 31 && !amount ? day : 0;
  }

  /** {@code March eighth}, but not {@code the March third quarter}. */
  private int spelledDay(Words words, int at) {
    NumberWord word = numbers.get(words.text(at));
    boolean noun = words.token(at + 1).tag().startsWith("N");
    return word != null && "ordinal".equals(word.kind()) && !noun ? (int) word.low() : 0;
  }

  static boolean isYear(String text) {
    return text.length() == 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && text.charAt(0) > '0'
        && text.charAt(0) < '3';
  }
}
