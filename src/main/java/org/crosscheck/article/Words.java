package org.crosscheck.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into its words: runs of letters and digits with the signs inside them ({@code U.S},
 * {@code al-Assad}, {@code 1,200}, {@code don't}), in text order.
 */
public final class Words {
  private static final String INNER = ".,-'’&/";

  private Words() {}

  /** Spans of the words of {@code text}. */
  public static List<Span> of(String text) {
    List<Span> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int end = end(text, at);
        words.add(new Span(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return words;
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && isInside(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isInside(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return INNER.indexOf(c) >= 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
