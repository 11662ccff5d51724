package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;
import org.crosscheck.rules.TimeWords;

/** Reads references to now, past and future, and times that recur. */
final class ReferenceReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int LONGEST = 3;

  private final TimeWords time;

  ReferenceReader(TimeWords time) {
    this.time = time;
  }

  /** The reference or recurring time that begins at a word; null for none. */
  TimePhrase read(Words words, int at) {
    for (int length = LONGEST; length > 0; length--) {
      String value = time.get("reference", words.phrase(at, at + length));
      if (value != null && !isNoun(words, at + length - 1, words.text(at))) {
        return TimePhrase.date(at, at + length, value);
      }
    }
    String frequency = time.get("frequency", words.text(at));
    if (frequency != null && !words.token(at + 1).tag().startsWith("N")) {
      return TimePhrase.set(at, at + 1, frequency);
    }
    return time.get("every", words.text(at)) == null ? recurring(words, at) : every(words, at);
  }

  /** {@code the past} alone refers; {@code the past year} does not. */
  private static boolean isNoun(Words words, int last, String first) {
    boolean article = "the".equals(first);
    String tag = words.token(last + 1).tag();
    boolean clause = List.of("as", "after", "enough").contains(words.text(last + 1));
    if ("soon".equals(words.text(last)) && clause) {
      return true;
    }
    return article && (tag.startsWith("N") || tag.startsWith("J") || "CD".equals(tag));
  }

  private TimePhrase every(Words words, int at) {
    String next = words.text(at + 1);
    String unit = time.get("unit", next);
    if (unit != null && !"second".equals(next)) {
      boolean clock = unit.startsWith("T");
      return TimePhrase.set(at, at + 2, clock ? "PT1" + unit.substring(1) : "P1" + unit);
    }
    String weekday = time.get("weekday", next);
    String month = time.get("month", next);
    return weekday != null
        ? TimePhrase.set(at, at + 2, "XXXX-WXX-" + weekday)
        : month != null && !"may".equals(words.token(at + 1).form())
            ? TimePhrase.set(at, at + 2, "XXXX-" + month)
            : null;
  }

  /** {@code Mondays}. */
  private TimePhrase recurring(Words words, int at) {
    String text = words.text(at);
    String weekday =
        text.endsWith("days") ? time.get("weekday", text.substring(0, text.length() - 1)) : null;
    return weekday == null ? null : TimePhrase.set(at, at + 1, "XXXX-WXX-" + weekday);
  }
}
