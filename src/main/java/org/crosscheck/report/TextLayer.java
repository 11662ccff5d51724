package org.crosscheck.report;

import java.util.List;
import java.util.Objects;
import org.crosscheck.article.Span;

/**
 * One thing marked in a text. Layers may overlap in any way; of two links the earlier layer's wins.
 *
 * @param style class names of the mark, empty where only the place is named
 * @param href where the mark leads, from the report folder; empty for nowhere
 * @param anchor id of the place, empty for none
 * @param notes numbers of the margin notes to print after it
 */
record TextLayer(Span span, String style, String href, String anchor, List<Integer> notes) {
  TextLayer {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(anchor, "anchor");
    notes = List.copyOf(notes);
  }

  static TextLayer mark(Span span, String style) {
    return new TextLayer(span, style, "", "", List.of());
  }
}
