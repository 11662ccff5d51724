package org.crosscheck.article;

import java.util.Optional;
import org.crosscheck.article.BoundedText.Fit;
import org.crosscheck.rules.Rules;

/** Finds credits, bylines and furniture behind the last sentence of a paragraph. */
final class Endings implements MarkFinder {
  private static final long serialVersionUID = 1;
  private static final int WINDOW = 400;
  private static final int MOST = 4;

  private final PhraseMarks phrases;

  Endings(Rules rules) {
    phrases = new PhraseMarks(rules, "end");
  }

  @Override
  public void find(Layout layout, MarkSheet sheet) {
    for (int i = 0; i < layout.size(); i++) {
      Span line = layout.span(i);
      if (sheet.covering(line) == null) {
        findEnds(layout, line, sheet);
      }
    }
  }

  private void findEnds(Layout layout, Span line, MarkSheet sheet) {
    int end = line.end();
    for (int found = 0; found < MOST && end > line.start(); found++) {
      int from = Math.max(line.start(), end - WINDOW);
      Optional<Mark> mark = phrases.find(layout.cut(new Span(from, end)), Fit.ANYWHERE);
      if (mark.isEmpty() || from + mark.get().span().start() == line.start()) {
        return;
      }
      Span span = new Span(from + mark.get().span().start(), end);
      sheet.add(mark.get().kind(), span, mark.get().value());
      end = Paragraphs.trimmed(layout.article().text(), line.start(), span.start()).end();
    }
  }
}
