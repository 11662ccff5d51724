package org.crosscheck.article;

/**
 * Finds headings between paragraphs: few words without a closing mark, below a finished paragraph
 * and above a longer one. Lines of a list, and lines with figures, are no headings.
 */
final class Headings implements MarkFinder {
  private static final long serialVersionUID = 1;
  private static final int MOST_WORDS = 8;
  private static final int MOST_WORDS_ASKED = 12;
  private static final int SHORTEST_PARAGRAPH = 50;

  @Override
  public void find(Layout layout, MarkSheet sheet) {
    if (!layout.isProse()) {
      return;
    }
    boolean inBody = false;
    boolean afterParagraph = false;
    for (int i = 0; i < layout.size(); i++) {
      Span line = layout.span(i);
      boolean closed = layout.isClosed(i) && !layout.isQuestion(i);
      if (sheet.covering(line) != null) {
        continue;
      }
      if (inBody && afterParagraph && isHeading(layout, i) && isAboveText(layout, i, sheet)) {
        sheet.add(MarkKind.HEADING, line, null);
        continue;
      }
      afterParagraph = closed || layout.isQuestion(i);
      inBody = inBody || closed;
    }
  }

  private static boolean isHeading(Layout layout, int line) {
    String words = layout.line(line);
    boolean asked = layout.isQuestion(line);
    if (layout.isClosed(line) && !asked) {
      return false;
    }
    boolean figures = words.chars().anyMatch(Character::isDigit);
    return layout.words(line) <= (asked ? MOST_WORDS_ASKED : MOST_WORDS)
        && !words.contains(":")
        && (asked ? !words.contains("\"") : !figures)
        && !Character.isLowerCase(words.charAt(0));
  }

  private static boolean isAboveText(Layout layout, int line, MarkSheet sheet) {
    int next = line + 1;
    while (next < layout.size() && sheet.covering(layout.span(next)) != null) {
      next++;
    }
    return next < layout.size()
        && layout.isClosed(next)
        && layout.span(next).length() >= SHORTEST_PARAGRAPH
        && layout.span(next).length() > layout.span(line).length();
  }
}
