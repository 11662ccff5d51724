package org.crosscheck.article;

import java.util.Optional;
import org.crosscheck.article.BoundedText.Fit;
import org.crosscheck.rules.Rules;

/** Finds credits, bylines and furniture behind the last sentence of a paragraph. */
final class Endings implements MarkFinder {
  private static final long serialVersionUID = 1;
  private static final int WINDOW = 400;
  private static final int MOST = 4;
  private static final String SENTENCE_ENDS = ".!?\"')]";

  private final PhraseMarks ends;
  private final PhraseMarks tails;

  Endings(Rules rules) {
    ends = new PhraseMarks(rules, "end");
    tails = new PhraseMarks(rules, "tail");
  }

  @Override
  public void find(Layout layout, MarkSheet sheet) {
    for (int i = 0; i < layout.size(); i++) {
      if (sheet.covering(layout.span(i)) == null) {
        findEnds(layout, layout.span(i), sheet);
      }
    }
  }

  private void findEnds(Layout layout, Span line, MarkSheet sheet) {
    int end = line.end();
    for (int found = 0; found < MOST && end > line.start(); found++) {
      int from = Math.max(line.start(), end - WINDOW);
      Optional<Mark> mark = last(layout.cut(new Span(from, end)), from == line.start());
      if (mark.isEmpty()) {
        return;
      }
      Span span = new Span(from + mark.get().span().start(), end);
      sheet.add(mark.get().kind(), span, mark.get().value());
      end = Paragraphs.trimmed(layout.article().text(), line.start(), span.start()).end();
    }
  }

  /** The longest ending behind a sentence, else the first tail; never all of a line. */
  private Optional<Mark> last(String words, boolean wholeLine) {
    for (int at = 2; at < words.length(); at++) {
      boolean behind =
          words.charAt(at - 1) == ' ' && SENTENCE_ENDS.indexOf(words.charAt(at - 2)) >= 0;
      Optional<Mark> mark = behind ? ends.find(words.substring(at), Fit.ALL) : Optional.empty();
      if (mark.isPresent()) {
        Mark m = mark.get();
        return Optional.of(new Mark(m.kind(), new Span(at, words.length()), m.value()));
      }
    }
    return tails.find(words, Fit.ANYWHERE).filter(m -> !wholeLine || m.span().start() > 0);
  }
}
