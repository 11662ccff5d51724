package org.crosscheck.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into paragraphs: lines, but a hard-wrapped line (no closing mark, the next one goes
 * on in lower case) stays with the one before.
 */
public final class Paragraphs {
  private Paragraphs() {}

  /** Spans of the paragraphs without surrounding white space, in order; empty lines make none. */
  public static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      add(paragraphs, text, trimmed(text, start, end));
      start = end + 1;
    }
    return paragraphs;
  }

  private static void add(List<Span> paragraphs, String text, Span line) {
    if (line.length() == 0) {
      return;
    }
    Span before = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
    if (before != null && continues(text, before, line)) {
      paragraphs.set(paragraphs.size() - 1, before.union(line));
    } else {
      paragraphs.add(line);
    }
  }

  private static boolean continues(String text, Span before, Span line) {
    boolean nextLine =
        text.substring(before.end(), line.start()).chars().filter(c -> c == '\n').count() == 1;
    char last = text.charAt(before.end() - 1);
    boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
    return nextLine && open && Character.isLowerCase(text.charAt(line.start()));
  }

  /** The span without the white space (of any kind) at its ends. */
  public static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c < ' ';
  }
}
