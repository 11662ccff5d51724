package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;
import org.crosscheck.rules.Rules;

/** The words of a sentence that belong to a date or a time of day, whose numbers count nothing. */
final class CalendarWords implements Serializable {
  private static final long serialVersionUID = 1;

  private final TimePhrases phrases;

  CalendarWords(Rules rules) {
    phrases = new TimePhrases(rules);
  }

  boolean[] of(Words words) {
    boolean[] dated = new boolean[words.size()];
    for (TimePhrase phrase : phrases.of(words, new Anchor(null))) {
      boolean counted = "DURATION".equals(phrase.type()) || isShifted(words, phrase);
      for (int w = phrase.from(); w < phrase.to(); w++) {
        dated[w] = !counted;
      }
    }
    return dated;
  }

  /** {@code two years later}: the number still measures a length. */
  private static boolean isShifted(Words words, TimePhrase phrase) {
    String last = words.text(phrase.to() - 1);
    return phrase.isDate() && List.of("ago", "later", "earlier", "before").contains(last);
  }
}
