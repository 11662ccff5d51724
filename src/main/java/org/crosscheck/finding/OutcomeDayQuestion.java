package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.OutcomeReader.Told;

/** On which day what befalls a person but once came to pass: when a jury convicted somebody. */
final class OutcomeDayQuestion implements StoryQuestion<Told> {
  static final String RULE = "outcome-day";
  private static final double SURE = 0.68;

  /** Further apart they may be two trials. */
  private static final int MOST_DAYS = 10;

  private final OutcomeReader reader;

  OutcomeDayQuestion(OutcomeReader reader) {
    this.reader = reader;
  }

  @Override
  public List<Told> read(EventMention mention, Wording wording) {
    return reader.read(mention, wording).stream()
        .filter(t -> t.outcome().hasDay() && t.day() != null)
        .toList();
  }

  @Override
  public boolean areOfOneThing(Told a, Told b) {
    return a.outcome().equals(b.outcome())
        && a.answer() == b.answer()
        && a.nameId().equals(b.nameId());
  }

  @Override
  public boolean exclude(Told a, Told b) {
    long gap = Times.gapDays(a.day(), b.day());
    // What is late in the evening here is the next day there.
    boolean hours = isHour(a.day()) || isHour(b.day());
    return gap > (hours ? 1 : 0) && gap <= MOST_DAYS;
  }

  private static boolean isHour(TimeExpression time) {
    return time.type().equals("TIME");
  }

  @Override
  public boolean areOfOneTime(Pair pair) {
    return true;
  }

  @Override
  public Verdict verdict(Pair pair, Told a, Told b) {
    return new Verdict(
        Relation.DISAGREES,
        Aspect.DATE,
        SURE,
        RULE,
        "Date of “" + a.words() + "” (" + a.name() + ")",
        a.day().value(),
        b.day().value(),
        List.of(
            new Step("Is it one person?", a.name(), 0.4),
            new Step("Does it come to pass but once?", a.words() + ", " + b.words(), 0.3),
            new Step("Do the days meet?", "no", 0.3)));
  }
}
