package org.crosscheck.article;

/**
 * Finds the line of an agency's page between the headline and the dateline, which tells in advance
 * what the article tells with its source.
 */
final class Standfirsts implements MarkFinder {
  private static final long serialVersionUID = 1;
  private static final int FIRST_LINES = 8;

  @Override
  public void find(Layout layout, MarkSheet sheet) {
    for (int i = 1; i + 1 < Math.min(FIRST_LINES, layout.size()); i++) {
      boolean headline = sheet.kindOf(layout.span(i - 1)) == MarkKind.REPEATED_HEADLINE;
      Mark below = sheet.startingAt(layout.span(i + 1).start());
      boolean dated = below != null && below.kind() == MarkKind.DATELINE;
      if (headline && dated && !layout.isClosed(i)) {
        sheet.add(MarkKind.HEADING, layout.span(i), null);
      }
    }
  }
}
