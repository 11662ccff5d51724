package org.crosscheck.article;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.crosscheck.article.BoundedText.Fit;
import org.crosscheck.rules.Rules;

/** Finds the lines that are page furniture, captions, credits or bylines as a whole. */
final class FurnitureLines implements MarkFinder {
  private static final long serialVersionUID = 1;

  /** Captions run to some hundred characters; longer lines are paragraphs. */
  private static final int LONGEST = 800;

  private final PhraseMarks phrases;

  FurnitureLines(Rules rules) {
    phrases = new PhraseMarks(rules, "line");
  }

  @Override
  public void find(Layout layout, MarkSheet sheet) {
    for (int i = 0; i < layout.size(); i++) {
      findLine(layout, i, sheet);
    }
    for (int i = 1; i + 1 < layout.size(); i++) {
      findBetween(layout, i, sheet);
    }
    if (layout.isProse()) {
      findShouted(layout, sheet);
    }
  }

  private void findLine(Layout layout, int line, MarkSheet sheet) {
    Span span = layout.span(line);
    if (span.length() > LONGEST) {
      return;
    }
    if (isOutlet(layout, line)) {
      sheet.add(MarkKind.BOILERPLATE, span, null);
      return;
    }
    phrases
        .find(layout.line(line), Fit.ALL)
        .ifPresent(mark -> sheet.add(mark.kind(), span, mark.value()));
  }

  /** The outlet's name as a line of its own, as in {@code BBC NEWS}. */
  private static boolean isOutlet(Layout layout, int line) {
    String outlet = layout.article().outlet().toLowerCase(Locale.ROOT);
    String words = layout.line(line).toLowerCase(Locale.ROOT);
    return words.equals(outlet) || words.equals(outlet + " news");
  }

  /** A word or two between furniture belong to it: the city of the weather, a menu's entry. */
  private static void findBetween(Layout layout, int line, MarkSheet sheet) {
    boolean between =
        sheet.kindOf(layout.span(line - 1)) == MarkKind.BOILERPLATE
            && sheet.kindOf(layout.span(line + 1)) == MarkKind.BOILERPLATE;
    if (between && layout.words(line) <= 3 && !layout.isClosed(line)) {
      sheet.add(MarkKind.BOILERPLATE, layout.span(line), null);
    }
  }

  /** Lines in capitals among others that are not: links to other articles. */
  private static void findShouted(Layout layout, MarkSheet sheet) {
    List<Integer> shouted =
        IntStream.range(0, layout.size()).filter(i -> isShouted(layout, i)).boxed().toList();
    if (shouted.size() * 2 > layout.size()) {
      return;
    }
    for (int line : shouted) {
      sheet.add(MarkKind.BOILERPLATE, layout.span(line), null);
    }
  }

  private static boolean isShouted(Layout layout, int line) {
    String words = layout.line(line);
    boolean link = !layout.isClosed(line) || layout.isQuestion(line);
    return link
        && words.length() <= LONGEST / 2
        && layout.words(line) >= 3
        && words.chars().filter(Character::isLetter).count() >= 12
        && words.chars().noneMatch(Character::isLowerCase);
  }
}
