package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.TimeWords;

/** Reads lengths of time, and the dates they lead to: {@code two years}, {@code a month ago}. */
final class DurationReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> LEADS =
      List.of("for", "in", "after", "over", "within", "during", "of", "and", "took", "take", "or");

  private final TimeWords time;
  private final NumberReader numbers;

  DurationReader(Rules rules) {
    time = rules.timeWords();
    numbers = new NumberReader(rules.numberWords());
  }

  /** The duration, or date counted by one, that begins at a word; null for none. */
  TimePhrase read(Words words, int at, Anchor anchor) {
    Length length = length(words, at);
    if (length == null) {
      return null;
    }
    TimePhrase shifted = shifted(words, at, length, anchor);
    if (shifted != null) {
      return shifted;
    }
    if (isSomeDay(words, at, length)) {
      return TimePhrase.date(at, length.end(), "FUTURE_REF");
    }
    boolean spans = List.of("W", "M", "Q").contains(length.unit());
    if (length.isIndefinite() && length.recent() != null && !spans) {
      return TimePhrase.date(at, length.end(), length.recent());
    }
    return isAge(words, length.end()) ? null : asDuration(words, at, length);
  }

  /** {@code it will one day be}: no length, but a time to come. */
  private static boolean isSomeDay(Words words, int at, Length length) {
    boolean verb = "VB".equals(words.token(length.end()).tag());
    return verb && "one day".equals(words.phrase(at, length.end()));
  }

  private TimePhrase asDuration(Words words, int at, Length length) {
    boolean rate = length.article() && isPrice(words, at - 1);
    return rate ? null : TimePhrase.duration(at, length.end(), "P" + length.value());
  }

  /** {@code $3 a day}, {@code 500 barrels a day}, {@code twice a week}: a rate and no time. */
  private static boolean isPrice(Words words, int at) {
    boolean often = List.of("once", "twice", "thrice").contains(words.text(at));
    return often || List.of("CD", "NN", "NNS", "$").contains(words.token(at).tag());
  }

  private static boolean isAge(Words words, int at) {
    int next = at + (words.isHyphen(at) ? 1 : 0);
    return List.of("old", "olds").contains(words.text(next))
        || "of age".equals(words.phrase(next, next + 2));
  }

  private Length length(Words words, int at) {
    int start = at;
    String recent = null;
    while (isOpener(words, start) && start < at + 3) {
      String which = time.get("which", words.text(start));
      if (which != null) {
        recent = "1".equals(which) || "+1".equals(which) ? "FUTURE_REF" : "PAST_REF";
      }
      start++;
    }
    String word = words.text(start);
    boolean article = List.of("a", "an").contains(word);
    NumberPhrase number = numbers.read(words, start);
    if (number != null && !number.isVague()) {
      return unit(words, start, number, recent);
    }
    int vagueAt = start + (article ? 1 : 0);
    String vague = time.get("vague", words.text(vagueAt));
    if (vague != null) {
      return vague(words, vagueAt, vague);
    }
    if (article || "another".equals(word) || "additional".equals(word)) {
      return single(words, start + 1, article && start == at);
    }
    boolean led = LEADS.contains(words.text(at - 1)) && start == at;
    boolean told = start > at && recent != null || led;
    boolean ahead = "ahead".equals(words.text(start + 1));
    boolean shift = ahead || time.get("shift", words.text(start + 1)) != null;
    return told || shift ? plural(words, start, "X", recent) : null;
  }

  /** {@code several months}, {@code couple of years}, {@code few more days}. */
  private Length vague(Words words, int at, String vague) {
    int next = at + 1 + ("of".equals(words.text(at + 1)) ? 1 : 0);
    next += "more".equals(words.text(next)) ? 1 : 0;
    return plural(words, next, "2".equals(vague) ? "2" : "X", null);
  }

  private boolean isOpener(Words words, int at) {
    String word = words.text(at);
    boolean which =
        List.of("last", "past", "next", "coming", "previous", "recent", "latest").contains(word);
    return which || List.of("the", "first", "final", "these").contains(word);
  }

  private Length unit(Words words, int from, NumberPhrase number, String recent) {
    int at = number.to();
    double value = number.low();
    NumberPhrase more = rangeEnd(words, at);
    at = more == null ? at : more.to();
    at += words.isHyphen(at) ? 1 : 0;
    at +=
        List.of("more", "additional", "straight", "consecutive", "full", "trading", "business")
                .contains(words.text(at))
            ? 1
            : 0;
    String unit = time.get("unit", words.text(at));
    boolean second = "second".equals(words.text(at)) && !words.isHyphen(at - 1);
    if (unit == null
        || second && value != 1
        || number.form() == NumberPhrase.Form.FRACTION
        || value < 0) {
      return null;
    }
    boolean half = "and a half".equals(words.phrase(at + 1, at + 4));
    String text = amount(value + (half ? 0.5 : 0), unit);
    return new Length(at + (half ? 4 : 1), text, unit, (int) Math.min(value, 1e6), false, null);
  }

  private NumberPhrase rangeEnd(Words words, int at) {
    boolean joint = List.of("to", "or", "-").contains(words.text(at));
    NumberPhrase more = joint ? numbers.read(words, at + 1) : null;
    return more == null || more.isVague() ? null : more;
  }

  private Length single(Words words, int at, boolean article) {
    int next = at + ("full".equals(words.text(at)) || "whole".equals(words.text(at)) ? 1 : 0);
    String unit = time.get("unit", words.text(next));
    boolean share = "quarter of".equals(words.phrase(next, next + 2));
    boolean none =
        unit == null || words.text(next).endsWith("s") || words.text(next).equals("second");
    if (none || share || words.isHyphen(next + 1) && !isShift(words, next + 2)) {
      return null;
    }
    boolean half = "and a half".equals(words.phrase(next + 1, next + 4));
    String text = amount(half ? 1.5 : 1, unit);
    return new Length(next + (half ? 4 : 1), text, unit, 1, article, null);
  }

  private boolean isShift(Words words, int at) {
    return time.get("shift", words.text(at)) != null;
  }

  private Length plural(Words words, int at, String amount, String recent) {
    String unit = time.get("unit", words.text(at));
    if (unit == null || !words.text(at).endsWith("s") && !words.isHyphen(at - 1)) {
      return null;
    }
    String text = unit.startsWith("T") ? "T" + amount + unit.substring(1) : amount + code(unit);
    int count = "2".equals(amount) ? 2 : -1;
    return new Length(at + 1, text, unit, count, false, recent);
  }

  private static String code(String unit) {
    return switch (unit) {
      case "2W" -> "W";
      case "N", "WE" -> "D";
      default -> unit;
    };
  }

  /** The ISO 8601 amount behind {@code P}. */
  private static String amount(double value, String unit) {
    boolean clock = unit.startsWith("T");
    String letter = clock ? unit.substring(1) : code(unit);
    double times = "2W".equals(unit) ? value * 2 : value;
    if ("E".equals(unit) && value > 1) {
      return number(value * 10) + "Y";
    }
    if ("C".equals(unit) && value > 1) {
      return number(value * 100) + "Y";
    }
    boolean half = times - Math.floor(times) == 0.5;
    String part = half ? half(letter, clock) : "";
    String whole = part.isEmpty() ? number(times) : times < 1 ? "" : number(Math.floor(times));
    String text = whole.isEmpty() ? part : whole + letter + part;
    return clock ? "T" + text : text;
  }

  private static String half(String letter, boolean clock) {
    return switch (letter) {
      case "Y" -> "6M";
      case "H" -> "30M";
      case "M" -> clock ? "30S" : "";
      default -> "";
    };
  }

  private static String number(double value) {
    return value == Math.rint(value) && value < 1e15
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
  }

  /** {@code two weeks ago}, {@code a year earlier}, {@code three days later}. */
  private TimePhrase shifted(Words words, int at, Length length, Anchor anchor) {
    int end = length.end() + (words.isHyphen(length.end()) ? 1 : 0);
    boolean orSo = "or so".equals(words.phrase(end, end + 2));
    end += orSo ? 2 : 0;
    String step = time.get("shift", words.text(end));
    boolean linked = List.of("before", "after").contains(words.text(end));
    if (step == null || linked && !isClosed(words, end + 1)) {
      return null;
    }
    int sign = Integer.parseInt(step);
    if (length.isIndefinite()) {
      return TimePhrase.date(at, end + 1, sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    boolean ago = List.of("ago", "hence").contains(words.text(end));
    return TimePhrase.date(at, end + 1, value(length, sign, ago, anchor));
  }

  private static boolean isClosed(Words words, int at) {
    return at >= words.size() || List.of(",", ".", ";").contains(words.text(at));
  }

  private static String value(Length length, int sign, boolean ago, Anchor anchor) {
    String unit = length.unit();
    int steps = sign * length.count();
    if (unit.startsWith("T")) {
      return ago ? anchor.day(0) : anchor.narrativeDay(0);
    }
    if ("Y".equals(unit)) {
      boolean quarterly = anchor.reportsQuarter() && steps == -1;
      int from = ago || anchor.narrativeYear() == 0 ? 0 : anchor.narrativeYear();
      return quarterly
          ? anchor.reportedQuarter(-1)
          : from == 0 ? anchor.publishedYear(steps) : Anchor.year(from + steps);
    }
    return ago ? anchor.period(unit, steps) : anchor.narrativePeriod(unit, steps);
  }

  /**
   * A length of time as read.
   *
   * @param end index after its last word
   * @param value ISO 8601 behind {@code P}
   * @param count how many units, -1 where the words do not say
   * @param article whether it is one unit behind {@code a}
   * @param recent {@code PAST_REF} or {@code FUTURE_REF} where it hangs on now; null for none
   */
  private record Length(
      int end, String value, String unit, int count, boolean article, String recent) {
    boolean isIndefinite() {
      return count < 0;
    }
  }
}
