package org.crosscheck.name;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;

/** Finds by place which of an article's numbered stretches a word stands in. */
final class SpanIndex {
  static final int NONE = -1;

  private record Stretch(Span span, int number) {}

  private final Map<Part, TreeMap<Integer, Stretch>> byStart = new EnumMap<>(Part.class);

  SpanIndex() {
    for (Part part : Part.values()) {
      byStart.put(part, new TreeMap<>());
    }
  }

  /** Adds a stretch; of two that begin at one place the first stays. */
  void add(Part part, Span span, int number) {
    byStart.get(part).putIfAbsent(span.start(), new Stretch(span, number));
  }

  /** The number of the last stretch that begins before a word and holds it; -1 for none. */
  int around(Part part, Span word) {
    Map.Entry<Integer, Stretch> before = byStart.get(part).floorEntry(word.start());
    return before != null && before.getValue().span().contains(word)
        ? before.getValue().number()
        : NONE;
  }

  /** The number of the first stretch that begins within another; -1 for none. */
  int firstIn(Part part, Span stretch) {
    Map.Entry<Integer, Stretch> next = byStart.get(part).ceilingEntry(stretch.start());
    return next != null && next.getKey() < stretch.end() ? next.getValue().number() : NONE;
  }
}
