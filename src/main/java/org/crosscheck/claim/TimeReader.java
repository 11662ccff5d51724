package org.crosscheck.claim;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.language.Sentence;
import org.crosscheck.rules.Rules;

/** Reads TIMEX3 time expressions, anchored on the day of publication and on the narrative. */
public final class TimeReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int DAY_LENGTH = 10;

  private final TimePhrases phrases;

  public TimeReader(Rules rules) {
    phrases = new TimePhrases(rules);
  }

  /**
   * The time expressions of one part's sentences, in text order.
   *
   * @param published day of publication, ISO 8601; null where unknown, which leaves relative dates
   *     without a calendar value
   */
  public List<TimeExpression> read(List<Sentence> sentences, String published) {
    Anchor anchor =
        new Anchor(published == null ? null : LocalDate.parse(published.substring(0, DAY_LENGTH)));
    List<TimeExpression> times = new ArrayList<>();
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() != paragraph) {
        anchor.leaveParagraph();
        paragraph = sentence.paragraph();
      }
      Words words = new Words(sentence);
      for (TimePhrase phrase : phrases.of(words, anchor)) {
        times.add(expression(words, phrase));
      }
    }
    return times;
  }

  private static TimeExpression expression(Words words, TimePhrase phrase) {
    TimeInterval interval = TimeInterval.of(phrase.value());
    String value = phrase.value();
    boolean clock = value.indexOf('T') == DAY_LENGTH && value.indexOf(':') > 0 && interval != null;
    String zone = "local".equals(phrase.zone()) ? "" : phrase.zone();
    String from = interval == null ? null : clock ? value + zone : interval.from().toString();
    String to = interval == null ? null : clock ? value + zone : interval.to().toString();
    return new TimeExpression(
        words.get(phrase.from()).start(),
        words.get(phrase.to() - 1).end(),
        phrase.type(),
        value,
        from,
        to);
  }
}
