package org.crosscheck.article;

import java.util.List;
import java.util.Optional;
import org.crosscheck.article.BoundedText.Fit;
import org.crosscheck.rules.Rules;

/**
 * Finds what stands before the first sentence: dates, datelines, furniture, and the headline in
 * texts without line breaks. Later paragraphs may open with an agency's dateline, in round-ups.
 */
final class Openings implements MarkFinder {
  private static final long serialVersionUID = 1;
  private static final int WINDOW = 300;
  private static final int MOST = 5;
  private static final int FEWEST_WORDS = 4;

  private final PhraseMarks phrases;
  private final DatelineReader datelines;

  Openings(Rules rules) {
    phrases = new PhraseMarks(rules, "start");
    datelines = new DatelineReader(rules.agencies());
  }

  @Override
  public void find(Layout layout, MarkSheet sheet) {
    boolean first = true;
    for (int i = 0; i < layout.size(); i++) {
      Span line = layout.span(i);
      if (!sheet.isFree(line)) {
        continue;
      }
      if (first) {
        findOpening(layout, line, sheet);
      } else {
        findDateline(layout, line, line.start(), sheet, false);
      }
      first = first && !layout.isClosed(i);
    }
  }

  private void findOpening(Layout layout, Span line, MarkSheet sheet) {
    List<String> title = HeadlineWords.of(PlainText.of(layout.article().title()));
    int at = line.start();
    for (int found = 0; found < MOST && at < line.end(); found++) {
      int before = at;
      findPhrase(layout, line, at, sheet);
      at = sheet.endOfOpening(line, layout.article().text());
      findDateline(layout, line, at, sheet, true);
      at = sheet.endOfOpening(line, layout.article().text());
      findHeadline(layout, line, at, title, sheet);
      at = sheet.endOfOpening(line, layout.article().text());
      if (at == before) {
        return;
      }
    }
  }

  private void findPhrase(Layout layout, Span line, int at, MarkSheet sheet) {
    Optional<Mark> mark = phrases.find(window(layout, line, at), Fit.START);
    mark.ifPresent(m -> sheet.add(m.kind(), trimmed(layout, at, at + m.span().end()), m.value()));
  }

  private void findDateline(Layout layout, Span line, int at, MarkSheet sheet, boolean first) {
    String words = window(layout, line, at);
    for (Mark mark : datelines.read(words, layout.article().outlet(), first)) {
      Span span = new Span(at + mark.span().start(), at + mark.span().end());
      sheet.add(mark.kind(), trimmed(layout, span.start(), span.end()), mark.value());
    }
  }

  /** The headline at the start of a line that goes on with the first sentence. */
  private static void findHeadline(
      Layout layout, Span line, int at, List<String> title, MarkSheet sheet) {
    String words = window(layout, line, at);
    List<Span> spans = Words.of(words);
    if (title.size() < FEWEST_WORDS || spans.size() <= title.size()) {
      return;
    }
    for (int i = 0; i < title.size(); i++) {
      if (!HeadlineWords.plain(spans.get(i).cut(words)).equals(title.get(i))) {
        return;
      }
    }
    if (!Character.isLowerCase(words.charAt(spans.get(title.size()).start()))) {
      int end = spans.get(title.size() - 1).end();
      while (" .:-".indexOf(words.charAt(end)) >= 0) {
        end++;
      }
      sheet.add(MarkKind.REPEATED_HEADLINE, trimmed(layout, at, at + end), null);
    }
  }

  private static String window(Layout layout, Span line, int at) {
    return layout.cut(new Span(at, Math.min(line.end(), at + WINDOW)));
  }

  private static Span trimmed(Layout layout, int start, int end) {
    return Paragraphs.trimmed(layout.article().text(), start, end);
  }
}
