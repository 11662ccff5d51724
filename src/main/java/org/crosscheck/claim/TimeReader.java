package org.crosscheck.claim;

import java.util.List;
import java.util.Objects;
import org.crosscheck.language.Sentence;
import org.crosscheck.rules.Rules;

/** Reads TIMEX3 time expressions, anchored on the day of publication and on the narrative. */
public final class TimeReader {
  public TimeReader(Rules rules) {
    Objects.requireNonNull(rules, "rules");
  }

  /**
   * The time expressions of one part's sentences, in text order.
   *
   * @param published day of publication, ISO 8601; null where unknown, which leaves relative dates
   *     without a calendar value
   */
  public List<TimeExpression> read(List<Sentence> sentences, String published) {
    return List.of();
  }
}
