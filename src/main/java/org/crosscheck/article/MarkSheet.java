package org.crosscheck.article;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The marks found so far in one body; the first to mark a stretch keeps it. */
final class MarkSheet {
  private final TreeMap<Integer, Mark> byStart = new TreeMap<>();

  /** Adds a mark unless it is empty or part of it is marked already. */
  void add(MarkKind kind, Span span, String value) {
    if (span.length() > 0 && isFree(span)) {
      byStart.put(span.start(), new Mark(kind, span, value));
    }
  }

  boolean isFree(Span span) {
    Map.Entry<Integer, Mark> before = byStart.lowerEntry(span.end());
    return before == null || !before.getValue().span().touches(span);
  }

  /** The kind of the mark that covers all of {@code span}; null where there is none. */
  MarkKind kindOf(Span span) {
    Mark mark = covering(span);
    return mark == null ? null : mark.kind();
  }

  /** The mark that covers all of {@code span}; null where there is none. */
  Mark covering(Span span) {
    Map.Entry<Integer, Mark> before = byStart.floorEntry(span.start());
    boolean covers = before != null && before.getValue().span().contains(span);
    return covers ? before.getValue() : null;
  }

  /** The mark that begins at an offset; null where there is none. */
  Mark startingAt(int offset) {
    return byStart.get(offset);
  }

  /** Where the marks that begin with {@code span} end, white space behind them included. */
  int endOfOpening(Span span, String text) {
    int at = span.start();
    while (at < span.end()) {
      Map.Entry<Integer, Mark> mark = byStart.floorEntry(at);
      if (mark == null || mark.getValue().span().end() <= at) {
        return at;
      }
      at = Paragraphs.trimmed(text, mark.getValue().span().end(), span.end()).start();
    }
    return span.end();
  }

  List<Mark> marks() {
    return List.copyOf(byStart.values());
  }
}
