package org.crosscheck.claim;

import java.util.Objects;

/**
 * A token, or a piece of one ({@code 40} and {@code m} of {@code 40m}), as number and time phrases
 * are read from.
 *
 * @param text lower-case characters
 * @param token index of its token in the sentence
 */
record Word(int start, int end, String text, int token) {
  Word {
    Objects.requireNonNull(text, "text");
  }

  boolean isDigits() {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }
}
