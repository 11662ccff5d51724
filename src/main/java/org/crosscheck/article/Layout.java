package org.crosscheck.article;

import java.util.List;

/** An article's body line by line in plain characters, for those who tell what a line is. */
final class Layout {
  private static final String CLOSING = ".!?:;,…";
  private static final String WRAPPING = "\"')]} ";

  private final Article article;
  private final String plain;
  private final List<Span> lines;

  Layout(Article article) {
    this.article = article;
    plain = PlainText.of(article.text());
    lines = Paragraphs.of(article.text());
  }

  Article article() {
    return article;
  }

  int size() {
    return lines.size();
  }

  Span span(int line) {
    return lines.get(line);
  }

  /** The line's words in plain characters. */
  String line(int line) {
    return lines.get(line).cut(plain);
  }

  /** The words of a stretch in plain characters. */
  String cut(Span span) {
    return span.cut(plain);
  }

  /** Whether the line ends as a sentence does, be it inside a quotation or brackets. */
  boolean isClosed(int line) {
    return CLOSING.indexOf(lastSign(line)) >= 0;
  }

  boolean isQuestion(int line) {
    return lastSign(line) == '?';
  }

  int words(int line) {
    return Words.of(line(line)).size();
  }

  /** Whether sentences end with a mark here; in tables, lists and stripped texts they do not. */
  boolean isProse() {
    long closed = 0;
    for (int line = 0; line < size(); line++) {
      closed += isClosed(line) ? 1 : 0;
    }
    return closed * 2 > size();
  }

  private char lastSign(int line) {
    String words = line(line);
    int at = words.length() - 1;
    while (at > 0 && WRAPPING.indexOf(words.charAt(at)) >= 0) {
      at--;
    }
    return words.charAt(at);
  }
}
