package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;

/** Finds the measures of a claim: sums, shares, lengths, counts of things, but no victims. */
final class SlotReader {
  /** Days of a unit of time; a month of a prison term is a twelfth of its year. */
  private static final Map<String, Double> DAYS =
      Map.of("day", 1.0, "week", 7.0, "month", 365.0 / 12, "year", 365.0);

  private static final Map<String, Double> MINUTES = Map.of("minute", 1.0, "hour", 60.0);
  private static final List<String> APART =
      List.of(" by", " from", "nother", " additional", " further", " include", " including");

  private static final List<String> PERIODS =
      List.of(
          "per",
          "annual",
          "annually",
          "yearly",
          "monthly",
          "weekly",
          "daily",
          "quarter",
          "quarterly",
          "two-year",
          "one-year",
          "years",
          "months",
          "weeks",
          "decade",
          "hours");

  /** Words that say the same of a time: each year, annually. */
  private static final Map<String, String> SPANS =
      Map.of(
          "annual", "year",
          "annually", "year",
          "yearly", "year",
          "monthly", "month",
          "weekly", "week",
          "daily", "day",
          "quarterly", "quarter");

  private static final List<String> DEFINITE =
      List.of("the", "his", "her", "its", "their", "these");
  private static final List<String> NEW = List.of("a", "an");
  private static final int NEAR = 5;
  private static final int FAR = 12;
  private static final int FEW = 2;
  private static final int ADJECTIVE = 3;

  /** Between "two years" and "four months" of one length stands no more than this. */
  private static final int JOINED = 5;

  private final WordMeaning meaning;
  private final Remembered<Claim, List<Slot>> known = Remembered.byIdentity();

  SlotReader(WordMeaning meaning) {
    this.meaning = meaning;
  }

  List<Slot> of(Claim claim, Wording wording) {
    return known.of(claim, () -> read(claim, wording));
  }

  private List<Slot> read(Claim claim, Wording wording) {
    List<Quantity> found = new ArrayList<>();
    claim.quantities().stream()
        .filter(q -> q.state().isEmpty() && claim.span().contains(q.span()))
        .filter(q -> q.low() != null || q.high() != null)
        .filter(q -> !isChange(q, claim))
        .map(q -> inDaysOrMinutes(moved(q, -claim.span().start())))
        .forEach(found::add);
    found.removeIf(q -> isWhole(q, wording.words()));
    for (TextWord word : wording.words()) {
      Quantity length = length(word);
      if (length != null) {
        found.removeIf(q -> q.span().touches(word.span()));
        found.add(length);
      }
    }
    found.sort(Comparator.comparingInt(Quantity::start));
    return joined(found).stream().map(q -> slot(q, wording)).toList();
  }

  /** Whether it tells of a change or of a part: by six, another six, including six. */
  private static boolean isChange(Quantity q, Claim claim) {
    int at = q.start() - claim.span().start();
    String before = claim.text().substring(Math.max(0, at - 12), at).stripTrailing();
    return APART.stream().anyMatch(before::endsWith);
  }

  /** Whether it is of how many some are: five of the nine. */
  private boolean isWhole(Quantity q, List<TextWord> words) {
    for (int i = 3; i < words.size(); i++) {
      if (words.get(i).span().touches(q.span())) {
        return words.get(i - 2).key().equals("of") && meaning.isNumber(words.get(i - 3));
      }
    }
    return false;
  }

  private Slot slot(Quantity q, Wording wording) {
    List<TextWord> words = wording.words();
    int first = 0;
    while (first < words.size() && !q.span().touches(words.get(first).span())) {
      first++;
    }
    int end = first;
    while (end < words.size() && q.span().touches(words.get(end).span())) {
      end++;
    }
    // What a 60-day one is stands behind; for 60 days before.
    boolean adjective = end == first + 1 && length(words.get(first)) != null;
    int from = adjective ? first : first - NEAR;
    int to = end + (adjective ? ADJECTIVE : Slot.isLength(q) ? FEW : NEAR);
    List<TextWord> near = new ArrayList<>();
    List<TextWord> around = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if ((i < first || i >= end) && tells(words.get(i))) {
        (i >= from && i < to ? near : around).add(words.get(i));
      }
    }
    String article = first > 0 && first < words.size() ? words.get(first - 1).key() : "";
    boolean known = adjective && !NEW.contains(article) || DEFINITE.contains(article);
    List<TextWord> close =
        words.subList(Math.max(0, first - NEAR), Math.min(words.size(), end + FAR));
    return new Slot(q, form(q, wording), first, end, known, periods(close, q), near, around);
  }

  private static String form(Quantity q, Wording wording) {
    int end = Math.min(wording.text().length(), q.end());
    return wording.text().substring(Math.min(q.start(), end), end);
  }

  /** The words that say over which time: per day, annually, a two-year deal. */
  private List<String> periods(List<TextWord> close, Quantity q) {
    return close.stream()
        .filter(w -> !q.span().touches(w.span()))
        .map(TextWord::key)
        .filter(k -> PERIODS.contains(k) || DAYS.containsKey(k))
        .map(k -> SPANS.getOrDefault(k, k))
        .sorted()
        .toList();
  }

  private boolean tells(TextWord word) {
    return word.isContent()
        && !meaning.isNumber(word)
        && !isUnit(word.key())
        && length(word) == null;
  }

  private static boolean isUnit(String key) {
    String one = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    return DAYS.containsKey(one) || MINUTES.containsKey(one) || one.endsWith("illion");
  }

  /**
   * An adjective of length: a 16-day suspension, a 20-minute call, a three-to-four-year term; null
   * for others.
   */
  private Quantity length(TextWord word) {
    String[] parts = word.key().split("-");
    String last = parts[parts.length - 1];
    boolean days = DAYS.containsKey(last);
    Double unit = days ? DAYS.get(last) : MINUTES.get(last);
    if (unit == null || parts.length != 2 && parts.length != 4) {
      return null;
    }
    Double low = meaning.number(parts[0]);
    Double high = parts.length == 2 ? low : meaning.number(parts[2]);
    return low == null || high == null || low > high
        ? null
        : new Quantity(
            word.span().start(),
            word.span().end(),
            low * unit,
            high * unit,
            false,
            null,
            days ? "day" : "minute",
            "",
            "",
            "",
            false);
  }

  /** Years and months of one length as one. */
  private static List<Quantity> joined(List<Quantity> quantities) {
    List<Quantity> joined = new ArrayList<>();
    for (Quantity q : quantities) {
      Quantity before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && isRest(before, q)) {
        joined.set(joined.size() - 1, sum(before, q));
      } else {
        joined.add(q);
      }
    }
    return joined;
  }

  private static boolean isRest(Quantity before, Quantity q) {
    return before.unit().equals("day")
        && q.unit().equals("day")
        && q.start() - before.end() <= JOINED
        && before.low() != null
        && before.high() != null
        && q.low() != null
        && q.high() != null
        && before.low() >= 365
        && q.high() < 365;
  }

  private static Quantity sum(Quantity a, Quantity b) {
    return new Quantity(
        a.start(),
        b.end(),
        a.low() + b.low(),
        a.high() + b.high(),
        a.approximate() || b.approximate(),
        null,
        a.unit(),
        a.counted(),
        "",
        a.scope(),
        a.part());
  }

  private static Quantity inDaysOrMinutes(Quantity q) {
    if (MINUTES.containsKey(q.unit())) {
      return with(q, "minute", MINUTES.get(q.unit()), 0);
    }
    double days = DAYS.getOrDefault(q.unit(), 0.0);
    return days == 0 ? q : with(q, "day", days, 0);
  }

  private static Quantity moved(Quantity q, int by) {
    return with(q, q.unit(), 1, by);
  }

  private static Quantity with(Quantity q, String unit, double times, int moved) {
    return new Quantity(
        q.start() + moved,
        q.end() + moved,
        q.low() == null ? null : q.low() * times,
        q.high() == null ? null : q.high() * times,
        q.approximate(),
        q.direction(),
        unit,
        q.counted(),
        q.state(),
        q.scope(),
        q.part());
  }
}
