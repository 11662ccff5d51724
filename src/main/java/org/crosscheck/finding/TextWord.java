package org.crosscheck.finding;

import java.util.Locale;
import org.crosscheck.article.Span;

/**
 * A word of a statement as it is compared: its characters and their plain lower-case form.
 *
 * @param span where it stands in the statement's own text
 * @param form the characters, curly marks straightened
 * @param key lower case without points and possessive ({@code U.K.} is {@code uk})
 * @param named whether it begins with a capital that no sentence start explains
 */
record TextWord(Span span, String form, String key, boolean named) {

  /** Whether it is written with a digit. */
  boolean isNumber() {
    return Digits.isAnyOf(form);
  }

  boolean isNegation() {
    return Negations.isNegation(key);
  }

  boolean isFunctionWord() {
    return FunctionWords.holds(key) && !named;
  }

  /** Whether it tells something by itself: no function word, no negation. */
  boolean isContent() {
    return !isFunctionWord() && !isNegation();
  }

  static String key(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (lower.endsWith("'s")) {
      lower = lower.substring(0, lower.length() - 2);
    } else if (lower.endsWith("s'")) {
      lower = lower.substring(0, lower.length() - 1);
    }
    return Digits.isAnyOf(lower) ? lower.replace(",", "") : lower.replace(".", "");
  }
}
