package org.crosscheck.claim;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.article.Part;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.TimeWords;

/** Finds the time expressions of one sentence: at each word the longest that any reader finds. */
final class TimePhrases implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> TITLES = List.of("this", "today", "tonight", "now");

  private final TimeWords time;
  private final ClockReader clock;
  private final QuarterReader quarters;
  private final YearReader years;
  private final PeriodReader periods;
  private final DurationReader durations;
  private final ReferenceReader references;
  private final TimeTriggers triggers;

  TimePhrases(Rules rules) {
    time = rules.timeWords();
    triggers = new TimeTriggers(rules);
    clock = new ClockReader(time, new DateReader(rules));
    quarters = new QuarterReader(rules.numberWords());
    years = new YearReader(rules);
    periods = new PeriodReader(rules);
    durations = new DurationReader(rules);
    references = new ReferenceReader(time);
  }

  /** The expressions in text order; the anchor moves along with them. */
  List<TimePhrase> of(Words words, Anchor anchor) {
    List<TimePhrase> found = new ArrayList<>();
    boolean[] openings = triggers.of(words);
    int at = 0;
    while (at < words.size()) {
      TimePhrase phrase = openings[at] ? at(words, at, anchor) : null;
      if (phrase == null || isTitle(words, phrase)) {
        at++;
        continue;
      }
      found.add(phrase);
      anchor.move(phrase);
      at = phrase.to();
    }
    return found;
  }

  /** {@code ABC's This Week}, {@code USA Today}: a programme or paper, and no time. */
  private static boolean isTitle(Words words, TimePhrase phrase) {
    int at = phrase.from();
    boolean first = at == 0 || words.sentence().part() == Part.TITLE;
    boolean named = words.token(at - 1).tag().startsWith("NNP");
    boolean opens = phrase.length() > 1 ? isCapital(words, at + 1) : named;
    return !first && opens && TITLES.contains(words.text(at)) && isCapital(words, at);
  }

  private static boolean isCapital(Words words, int at) {
    String form = words.token(at).form();
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }

  private TimePhrase at(Words words, int at, Anchor anchor) {
    int core = afterPortion(words, at);
    TimePhrase plain = longest(words, at, anchor);
    TimePhrase portion = core == at ? null : longest(words, core, anchor);
    boolean part = portion != null && portion.length() > 0 && isPartible(portion);
    return part && (plain == null || portion.to() > plain.to())
        ? portion.between(at, portion.to())
        : plain;
  }

  /** {@code late last week}, {@code the end of March}: of the week and the month. */
  private static boolean isPartible(TimePhrase phrase) {
    return phrase.isDate() && !phrase.value().endsWith("REF") || "TIME".equals(phrase.type());
  }

  private int afterPortion(Words words, int at) {
    int start = "the".equals(words.text(at)) ? at + 1 : at;
    if (time.get("portion", words.text(start)) == null) {
      return at;
    }
    int next = start + 1;
    next += words.isHyphen(next) ? 1 : 0;
    return next + (List.of("of", "in").contains(words.text(next)) ? 1 : 0);
  }

  private TimePhrase longest(Words words, int at, Anchor anchor) {
    TimePhrase best = clock.read(words, at, anchor);
    best = longer(best, quarters.read(words, at, anchor));
    best = longer(best, years.read(words, at));
    best = longer(best, durations.read(words, at, anchor));
    best = longer(best, periods.read(words, at, anchor));
    return longer(best, references.read(words, at));
  }

  private static TimePhrase longer(TimePhrase best, TimePhrase other) {
    return best == null || other != null && other.length() > best.length() ? other : best;
  }
}
