package org.crosscheck.claim;

import java.util.Objects;

/**
 * A number in digits or words, before bounds and units are read.
 *
 * @param from index of its first word, inclusive
 * @param to index after its last word
 * @param low its value, or the least it may mean
 * @param high the most it may mean, null where open
 * @param form whether it was written in digits, as a spelled number, a fraction or a vague word
 * @param scale what its digits are multiplied by (million)
 */
record NumberPhrase(int from, int to, Double low, Double high, Form form, double scale) {
  enum Form {
    DIGITS,
    SPELLED,
    FRACTION,
    VAGUE
  }

  NumberPhrase {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(form, "form");
  }

  static NumberPhrase exact(int from, int to, double value, Form form) {
    return new NumberPhrase(from, to, value, value, form, 1);
  }

  NumberPhrase times(double factor, int end) {
    return new NumberPhrase(
        from, end, low * factor, high == null ? null : high * factor, form, scale * factor);
  }

  NumberPhrase since(int start) {
    return new NumberPhrase(start, to, low, high, form, scale);
  }

  /** The same number below zero. */
  NumberPhrase negative(int start) {
    return exact(start, to, -low, form);
  }

  boolean isVague() {
    return form == Form.VAGUE;
  }
}
