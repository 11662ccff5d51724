package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;

/** Reads years in words: {@code nineteen ninety-six}, {@code two thousand and one}. */
final class SpelledYear implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> CENTURIES = List.of("eighteen", "nineteen", "twenty");

  private final NumberReader numbers;

  SpelledYear(NumberReader numbers) {
    this.numbers = numbers;
  }

  /** The year that begins at a word; null for none. */
  TimePhrase read(Words words, int at) {
    int century = CENTURIES.indexOf(words.text(at));
    NumberPhrase rest = century < 0 || words.isHyphen(at + 1) ? null : numbers.read(words, at + 1);
    boolean two =
        rest != null
            && rest.form() == NumberPhrase.Form.SPELLED
            && rest.low() >= 10
            && rest.low() < 100;
    return two
        ? TimePhrase.date(
            at, rest.to(), Anchor.year((18 + century) * 100 + (int) (double) rest.low()))
        : null;
  }
}
