package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.TimeWords;

/**
 * Reads periods around publication: {@code last week}, {@code this summer}, {@code the next day}.
 */
final class PeriodReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> BARE = List.of("Y", "W", "WE", "M");

  private final TimeWords time;
  private final SpelledYear spelledYear;

  PeriodReader(Rules rules) {
    time = rules.timeWords();
    spelledYear = new SpelledYear(new NumberReader(rules.numberWords()));
  }

  /** The period that begins at a word; null for none. */
  TimePhrase read(Words words, int at, Anchor anchor) {
    int start = "the".equals(words.text(at)) ? at + 1 : at;
    TimePhrase end = yearEnd(words, at, anchor);
    if (end != null) {
      return end;
    }
    String which = time.get("which", words.text(start));
    int next = which == null ? start : start + 1;
    if ("this".equals(words.text(start)) && time.get("which", words.text(next)) != null) {
      which = time.get("which", words.text(next));
      next++;
    }
    boolean fiscal = List.of("fiscal", "full", "calendar").contains(words.text(next));
    next += fiscal ? 1 : 0;
    TimePhrase season = season(words, at, next, which, anchor);
    if (season != null) {
      return season;
    }
    return unit(words, new int[] {at, start, next}, which, anchor);
  }

  /** Of the expression's first word, the one behind its article, and its unit. */
  private TimePhrase unit(Words words, int[] places, String which, Anchor anchor) {
    int next = places[2];
    boolean article = places[1] > places[0];
    String unit = time.get("unit", words.text(next));
    if (unit == null || words.text(next).endsWith("s") || unit.startsWith("T")) {
      return null;
    }
    boolean ended = List.of("ended", "ending").contains(words.text(next + 1));
    if (ended && which == null && "Y".equals(unit) && article) {
      return TimePhrase.duration(places[0], next + 1, "P1Y");
    }
    String bare = article ? bare(unit, words, next, anchor) : "";
    String value = which != null ? which(which, unit, anchor) : bare;
    return value.isEmpty() ? null : TimePhrase.date(places[0], next + 1, value);
  }

  private String which(String which, String unit, Anchor anchor) {
    boolean day = "D".equals(unit);
    return switch (which) {
      case "-1" -> day ? anchor.narrativePeriod("D", -1) : past(unit, anchor);
      case "1" -> day ? anchor.narrativePeriod("D", 1) : anchor.period(unit, 1);
      case "+1" -> anchor.narrativePeriod(unit, 1);
      case "0" -> anchor.period(unit, 0);
      case "=0" ->
          "Y".equals(unit) && anchor.narrativeYear() > 0
              ? Anchor.year(anchor.narrativeYear())
              : anchor.narrativePeriod(unit, 0);
      case "~0" -> "Y".equals(unit) ? anchor.period(unit, -1) : "";
      default -> "";
    };
  }

  private static String past(String unit, Anchor anchor) {
    return anchor.period(unit, -1);
  }

  /** {@code the weekend}, {@code the year}: the one that the text stands in. */
  private static String bare(String unit, Words words, int at, Anchor anchor) {
    boolean span = words.isHyphen(at + 1);
    if (!BARE.contains(unit) || span) {
      return "";
    }
    boolean weekend = "WE".equals(unit);
    if (weekend && anchor.isDated()) {
      boolean past = anchor.published().getDayOfWeek().getValue() < 6;
      return anchor.period(unit, past && !Tenses.isFuture(words, at) ? -1 : 0);
    }
    return anchor.period(unit, 0);
  }

  private TimePhrase season(Words words, int from, int at, String which, Anchor anchor) {
    String season = time.get("season", words.text(at));
    boolean noun = words.token(at).tag().startsWith("N");
    if (season == null || !noun || which == null && !noun) {
      return null;
    }
    int year = at + 1 + (List.of("of", ",").contains(words.text(at + 1)) ? 1 : 0);
    if (DateReader.isYear(words.text(year))) {
      return TimePhrase.date(from, year + 1, words.text(year) + "-" + season);
    }
    TimePhrase spelled = spelledYear.read(words, year);
    if (spelled != null) {
      return TimePhrase.date(from, spelled.to(), spelled.value() + "-" + season);
    }
    boolean named = which != null || at > from || "in".equals(words.text(from - 1));
    return named
        ? TimePhrase.date(from, at + 1, seasonYear(season, which, anchor) + "-" + season)
        : null;
  }

  private static String seasonYear(String season, String which, Anchor anchor) {
    if (!anchor.isDated()) {
      return "XXXX";
    }
    int starts = 3 + 3 * List.of("SP", "SU", "FA", "WI").indexOf(season);
    boolean begun = anchor.published().getMonthValue() >= starts;
    int over = starts + 2;
    boolean ended = anchor.published().getMonthValue() > over;
    boolean past = "-1".equals(which);
    int steps = past && !ended ? -1 : "1".equals(which) && begun ? 1 : 0;
    return anchor.publishedYear(steps);
  }

  /** {@code year-end}, {@code the year's end}. */
  private static TimePhrase yearEnd(Words words, int at, Anchor anchor) {
    boolean year = "year".equals(words.text(at));
    boolean dash = words.isHyphen(at + 1) && "end".equals(words.text(at + 2));
    boolean of = "'s".equals(words.text(at + 1)) && "end".equals(words.text(at + 2));
    boolean plain = "end".equals(words.text(at + 1)) && !"the".equals(words.text(at - 1));
    if (!year || !dash && !of && !plain) {
      return null;
    }
    String value = anchor.publishedYear(0);
    return TimePhrase.date(at, at + (plain ? 2 : 3), dash ? value + "-12-31" : value);
  }
}
