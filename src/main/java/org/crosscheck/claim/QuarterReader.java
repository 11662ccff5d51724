package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;
import org.crosscheck.rules.NumberWords;

/** Reads quarters and halves of a year, as companies report by them. */
final class QuarterReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> REPORTED = List.of("quarter", "period");

  private final NumberWords numbers;

  QuarterReader(NumberWords numbers) {
    this.numbers = numbers;
  }

  /** The quarter or half that begins at a word; null for none. */
  TimePhrase read(Words words, int at, Anchor anchor) {
    int[] cursor = {at};
    while (List.of("the", "its", "their", "fiscal", "comparable", "corresponding", "a", "-")
            .contains(words.text(cursor[0]))
        && cursor[0] < at + 3) {
      cursor[0]++;
    }
    Integer years = yearBefore(words, cursor, anchor);
    while (List.of("fiscal", "-").contains(words.text(cursor[0])) && cursor[0] < at + 6) {
      cursor[0]++;
    }
    TimePhrase numbered = numbered(words, at, cursor[0], years, anchor);
    TimePhrase reported =
        numbered != null ? numbered : reported(words, at, cursor[0], years, anchor);
    boolean compared = reported == null && words.isHyphen(at + 1) && "year".equals(words.text(at));
    return compared && years != null ? yearAgo(at, anchor) : reported;
  }

  /** {@code year-earlier results}. */
  private static TimePhrase yearAgo(int at, Anchor anchor) {
    boolean quarterly = anchor.reportsQuarter();
    String value = quarterly ? anchor.reportedQuarter(-1) : anchor.publishedYear(-1);
    return TimePhrase.date(at, at + 3, value);
  }

  /**
   * Years from publication named before the quarter: {@code year-ago}, {@code 1988}, {@code last
   * year's}.
   */
  private static Integer yearBefore(Words words, int[] cursor, Anchor anchor) {
    int at = cursor[0];
    if ("year".equals(words.text(at))
        && words.isHyphen(at + 1)
        && List.of("ago", "earlier", "before").contains(words.text(at + 2))) {
      cursor[0] = at + 3;
      return -1;
    }
    int step = List.of("last", "this", "next").indexOf(words.text(at)) - 1;
    if (step > -2 && "year".equals(words.text(at + 1)) && words.text(at + 2).equals("'s")) {
      cursor[0] = at + 3;
      return step;
    }
    if (DateReader.isYear(words.text(at)) && anchor.isDated()) {
      cursor[0] = at + 1;
      return Integer.parseInt(words.text(at)) - anchor.published().getYear();
    }
    return null;
  }

  private TimePhrase numbered(Words words, int from, int at, Integer years, Anchor anchor) {
    boolean last = "last half of".equals(words.phrase(at, at + 3));
    int number = last ? 2 : number(words, at);
    boolean short1 = words.text(at).length() == 2 && words.text(at).startsWith("q") && number > 0;
    int unit = short1 ? at : at + 1 + (words.isHyphen(at + 1) ? 1 : 0);
    boolean quarter = short1 || "quarter".equals(words.text(unit));
    boolean half = "half".equals(words.text(unit)) && number <= 2;
    if (number < 1 || number > 4 || !quarter && !half) {
      return null;
    }
    TimePhrase after = yearAfter(words, unit + 1, anchor);
    if (half) {
      boolean ofYear = after != null || "year".equals(words.text(unit + 3));
      String year = after != null ? after.value() : anchor.publishedYear(0);
      int end = after != null ? after.to() : unit + 1;
      return ofYear ? TimePhrase.date(from, end, year + "-H" + number) : null;
    }
    if (after != null) {
      return TimePhrase.date(from, after.to(), after.value() + "-Q" + number);
    }
    String value =
        years == null
            ? anchor.quarter(number, Tenses.isFuture(words, unit))
            : Anchor.shiftYear(anchor.quarter(number, false), relative(years, anchor, number));
    return TimePhrase.date(from, unit + 1, value);
  }

  /** Years are counted from publication, and the plain quarter may already be last year's. */
  private static int relative(int years, Anchor anchor, int number) {
    if (!anchor.isDated() || years == -1) {
      return years;
    }
    int plain = Integer.parseInt(anchor.quarter(number, false).substring(0, 4));
    return anchor.published().getYear() + years - plain;
  }

  /** The year behind a quarter: {@code of 1990}, {@code last year}; null for none. */
  private static TimePhrase yearAfter(Words words, int at, Anchor anchor) {
    int year = at + (List.of("of", ",", "in").contains(words.text(at)) ? 1 : 0);
    year += "fiscal".equals(words.text(year)) ? 1 : 0;
    if (DateReader.isYear(words.text(year))) {
      return TimePhrase.date(at, year + 1, words.text(year));
    }
    int step = List.of("last", "this", "next").indexOf(words.text(year)) - 1;
    boolean named = step > -2 && "year".equals(words.text(year + 1));
    boolean ago =
        "a year ago".equals(words.phrase(year, year + 3))
            || "a year earlier".equals(words.phrase(year, year + 3));
    if (ago) {
      return TimePhrase.date(at, year + 3, anchor.publishedYear(-1));
    }
    return named ? TimePhrase.date(at, year + 2, anchor.publishedYear(step)) : null;
  }

  private int number(Words words, int at) {
    String text = words.text(at);
    if (text.length() == 2 && text.charAt(0) == 'q') {
      return text.charAt(1) - '0';
    }
    var word = numbers.get(text);
    boolean ordinal = word != null && "ordinal".equals(word.kind());
    boolean digit = text.length() == 3 && List.of("1st", "2nd", "3rd", "4th").contains(text);
    return ordinal ? (int) word.low() : digit ? text.charAt(0) - '0' : 0;
  }

  /** {@code the quarter}, {@code the latest period}, {@code the year-ago quarter}. */
  private TimePhrase reported(Words words, int from, int at, Integer years, Anchor anchor) {
    boolean latest = "latest".equals(words.text(at)) || "reported".equals(words.text(at));
    int unit = latest ? at + 1 : at;
    boolean quarter = "quarter".equals(words.text(unit));
    boolean period = REPORTED.contains(words.text(unit)) && (years != null || latest);
    boolean bare = quarter && unit > from && "the".equals(words.text(unit - 1));
    if (!(quarter && (years != null || latest)) && !period && !bare) {
      return null;
    }
    TimePhrase after = yearAfter(words, unit + 1, anchor);
    if (after != null && DateReader.isYear(after.value()) && anchor.isDated()) {
      int shift = Integer.parseInt(after.value()) - anchor.published().getYear();
      return TimePhrase.date(from, after.to(), anchor.reportedQuarter(shift));
    }
    return TimePhrase.date(from, unit + 1, anchor.reportedQuarter(years == null ? 0 : years));
  }
}
