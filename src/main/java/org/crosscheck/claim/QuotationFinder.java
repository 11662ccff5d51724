package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.article.Paragraphs;
import org.crosscheck.article.Span;

/**
 * Finds the quotations of a text in one pass: curly, straight, low and angled marks, single marks
 * apart from apostrophes, quotations that a new paragraph re-opens, and odd marks.
 */
final class QuotationFinder {
  private static final String OPENING = "\u201C\u201E\u201F\u00AB";
  private static final String CLOSING = "\u201D\u00BB";
  private static final String SENTENCE_ENDS = ".?!";
  private static final int LONGEST_SINGLE = 500;

  /** The outermost quotations, in text order. */
  List<Quotation> find(String text) {
    List<Quotation> found = new ArrayList<>();
    boolean open = false;
    for (Span paragraph : Paragraphs.of(text)) {
      boolean continues = open && isMark(text, paragraph.start());
      open = new Scan(text, paragraph, found).run(continues);
    }
    return found;
  }

  private static boolean isMark(String text, int at) {
    char c = text.charAt(at);
    return OPENING.indexOf(c) >= 0 || c == '"' || isDoubled(text, at);
  }

  /** Two single marks that stand for a double one. */
  private static boolean isDoubled(String text, int at) {
    return at + 1 < text.length()
        && (text.charAt(at) == '\'' || text.charAt(at) == '`')
        && text.charAt(at + 1) == text.charAt(at);
  }

  /** One paragraph's marks. */
  private static final class Scan {
    private final String text;
    private final Span paragraph;
    private final List<Quotation> found;
    private int start = -1;
    private boolean continues;
    private int last;

    Scan(String text, Span paragraph, List<Quotation> found) {
      this.text = text;
      this.paragraph = paragraph;
      this.found = found;
      last = paragraph.start();
    }

    /** Whether the paragraph ends inside a quotation. */
    boolean run(boolean goesOn) {
      continues = goesOn;
      int at = paragraph.start();
      while (at < paragraph.end()) {
        int width = isDoubled(text, at) ? 2 : 1;
        mark(at, width);
        at += width;
      }
      if (start >= 0) {
        add(start, paragraph.end());
        return true;
      }
      return false;
    }

    private void mark(int at, int width) {
      char c = text.charAt(at);
      if (width == 2 || c == '"') {
        straight(at, width);
      } else if (c == '\u201C' && start >= 0 && text.charAt(start) == '\u201E') {
        close(at + 1);
      } else if (OPENING.indexOf(c) >= 0) {
        open(at);
      } else if (CLOSING.indexOf(c) >= 0) {
        close(at + 1);
      } else if (start < 0 && (c == '\u2018' || c == '\'') && opensSingle(at)) {
        start = at;
      } else if (start >= 0
          && isSingle(start)
          && (c == '\u2019' || c == '\'')
          && closesSingle(at)) {
        close(at + 1);
      }
    }

    private void straight(int at, int width) {
      boolean spaceBefore = isGap(at - 1) && !isGap(at + width);
      boolean closes = !spaceBefore && at > paragraph.start();
      if (start >= 0 && !isSingle(start)) {
        close(at + width);
      } else if (closes && isGap(at + width)) {
        close(at + width);
      } else {
        open(at);
      }
    }

    private void open(int at) {
      if (start >= 0 && !isSingle(start)) {
        // An opening mark inside a quotation: the one before was never closed.
        add(start, lastSentenceEnd(start, at));
      }
      start = at;
    }

    private void close(int end) {
      if (start >= 0) {
        add(start, end);
      } else {
        add(sentenceStart(end), end);
      }
      start = -1;
    }

    /** A closing mark alone: its quotation began with the sentence. */
    private int sentenceStart(int end) {
      int at = Math.max(last, paragraph.start());
      while (at < end - 1 && isGap(at)) {
        at++;
      }
      return at;
    }

    private int lastSentenceEnd(int from, int to) {
      for (int i = to - 1; i > from; i--) {
        if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
          return i + 1;
        }
      }
      return to;
    }

    private void add(int from, int to) {
      if (to > from + 2) {
        found.add(new Quotation(new Span(from, to), continues));
      }
      continues = false;
      last = to;
    }

    private boolean isSingle(int at) {
      return !isDoubled(text, at) && (text.charAt(at) == '\u2018' || text.charAt(at) == '\'');
    }

    private boolean opensSingle(int at) {
      if (!isGap(at - 1) || at + 1 >= paragraph.end() || !Character.isLetter(text.charAt(at + 1))) {
        return false;
      }
      // The search is bounded, so that a text full of opening marks costs no more than others.
      for (int i = at + 2; i < Math.min(paragraph.end(), at + LONGEST_SINGLE); i++) {
        char c = text.charAt(i);
        if ((c == '\u2019' || c == '\'') && closesSingle(i)) {
          return i > at + 3;
        }
        if (isMark(text, i) || CLOSING.indexOf(c) >= 0) {
          return false;
        }
      }
      return false;
    }

    /**
     * Not the apostrophe of a plural's possessive: a mark after a sentence's end, or no word after.
     */
    private boolean closesSingle(int at) {
      boolean afterWord = at > 0 && !isSpace(text.charAt(at - 1));
      boolean beforeWord =
          at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
      boolean possessive =
          text.charAt(at - 1) == 's'
              && at + 2 < paragraph.end()
              && Character.isLowerCase(text.charAt(at + 2));
      return afterWord && !beforeWord && !possessive;
    }

    private boolean isGap(int at) {
      if (at < paragraph.start() || at >= paragraph.end()) {
        return true;
      }
      char c = text.charAt(at);
      return isSpace(c) || "([-\u2014\u2013".indexOf(c) >= 0 || ".,;:?!)]".indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
