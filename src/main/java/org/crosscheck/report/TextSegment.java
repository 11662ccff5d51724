package org.crosscheck.report;

import java.util.List;

/**
 * A stretch of text under the same marks from end to end.
 *
 * @param anchors places that start here
 * @param notes numbers of the margin notes that belong after it
 */
public record TextSegment(
    String text, String style, String href, List<Anchor> anchors, List<Integer> notes) {
  /** A named place; it covers this many segments from here. */
  public record Anchor(String id, int segments) {}

  public TextSegment {
    anchors = List.copyOf(anchors);
    notes = List.copyOf(notes);
  }
}
