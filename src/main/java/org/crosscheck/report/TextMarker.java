package org.crosscheck.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.article.Span;

/** Cuts a paragraph at every edge of its layers, so that overlapping marks need no nesting. */
final class TextMarker {
  /** A place may have dozens of notes; each also stands beside its paragraph. */
  private static final int MOST_NOTES = 2;

  private final String text;
  private final List<TextLayer> layers;

  /** A marker of {@code text}; the order of layers decides which link wins. */
  TextMarker(String text, List<TextLayer> layers) {
    this.text = text;
    this.layers = layers.stream().filter(l -> l.span().end() <= text.length()).toList();
  }

  /** The segments of {@code paragraph}, in order; together they are its text. */
  List<TextSegment> mark(Span paragraph) {
    List<TextLayer> here = layers.stream().filter(l -> l.span().touches(paragraph)).toList();
    List<Integer> cuts = List.copyOf(cuts(paragraph, here));
    List<TextSegment> segments = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      segments.add(segment(cuts, i, paragraph, here));
    }
    return segments;
  }

  private static Set<Integer> cuts(Span paragraph, List<TextLayer> here) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (TextLayer layer : here) {
      cuts.add(Math.max(paragraph.start(), layer.span().start()));
      cuts.add(Math.min(paragraph.end(), layer.span().end()));
    }
    return cuts;
  }

  private TextSegment segment(List<Integer> cuts, int index, Span paragraph, List<TextLayer> here) {
    Span span = new Span(cuts.get(index), cuts.get(index + 1));
    Set<String> styles = new LinkedHashSet<>();
    Set<Integer> notes = new LinkedHashSet<>();
    List<TextSegment.Anchor> anchors = new ArrayList<>();
    String href = "";
    for (TextLayer layer : here) {
      if (!layer.span().contains(span)) {
        continue;
      }
      if (!layer.style().isEmpty()
          && !(isHit(layer.style()) && styles.stream().anyMatch(TextMarker::isHit))) {
        styles.add(layer.style());
      }
      href = href.isEmpty() ? layer.href() : href;
      if (!layer.anchor().isEmpty() && isFirst(span, layer.span(), paragraph)) {
        anchors.add(new TextSegment.Anchor(layer.anchor(), covered(cuts, index, layer.span())));
      }
      if (isLast(span, layer.span(), paragraph)) {
        layer.notes().stream().filter(n -> notes.size() < MOST_NOTES).forEach(notes::add);
      }
    }
    return new TextSegment(
        span.cut(text), String.join(" ", styles), href, anchors, List.copyOf(notes));
  }

  /** Findings come first in the order of layers: the strongest gives the mark its colour. */
  private static boolean isHit(String style) {
    return style.startsWith("hit ");
  }

  private static boolean isFirst(Span segment, Span layer, Span paragraph) {
    return segment.start() == layer.start()
        || segment.start() == paragraph.start() && layer.start() < paragraph.start();
  }

  private static boolean isLast(Span segment, Span layer, Span paragraph) {
    return segment.end() == layer.end()
        || segment.end() == paragraph.end() && layer.end() > paragraph.end();
  }

  private static int covered(List<Integer> cuts, int index, Span layer) {
    int count = 0;
    for (int i = index; i + 1 < cuts.size() && cuts.get(i + 1) <= layer.end(); i++) {
      count++;
    }
    return count;
  }
}
