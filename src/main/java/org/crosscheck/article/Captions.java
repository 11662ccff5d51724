package org.crosscheck.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.rules.CaptionVerbs;

/**
 * Finds captions by their place: between an image's furniture and its credit, right above a credit,
 * or alone in the present tense of captions.
 */
final class Captions implements MarkFinder {
  private static final long serialVersionUID = 1;
  private static final int LONGEST = 400;
  private static final int LONGEST_OPEN = 200;
  private static final int MOST_WORDS = 20;
  private static final int FEWEST_WORDS = 4;

  /** Signs of speech, of a second sentence, of a post or a link. */
  private static final Pattern NO_SCENE = Pattern.compile("[\"#@]|: |\\p{Ll}{4}[.!?] \\p{Lu}");

  private final CaptionVerbs verbs;

  Captions(CaptionVerbs verbs) {
    this.verbs = verbs;
  }

  @Override
  public void find(Layout layout, MarkSheet sheet) {
    boolean prose = layout.isProse();
    for (int i = 0; i < layout.size(); i++) {
      Span line = layout.span(i);
      if (sheet.isFree(line)
          && (isBesideImage(layout, i, sheet)
              || prose && (isScene(layout, i) || isBelowScene(layout, i, sheet)))) {
        sheet.add(MarkKind.CAPTION, line, null);
      }
    }
  }

  private static boolean isBesideImage(Layout layout, int line, MarkSheet sheet) {
    boolean below = line > 0 && isImage(layout, line - 1, sheet);
    boolean above = line + 1 < layout.size() && isPictureCredit(layout, line + 1, sheet);
    int length = layout.span(line).length();
    boolean open = !layout.isClosed(line) && length <= LONGEST_OPEN;
    return below && above ? length <= LONGEST : (below || above) && open;
  }

  /** The caption proper, below the words that stand in for the picture itself. */
  private boolean isBelowScene(Layout layout, int line, MarkSheet sheet) {
    boolean below = line > 0 && sheet.kindOf(layout.span(line - 1)) == MarkKind.CAPTION;
    boolean open = !layout.isClosed(line) && layout.span(line).length() <= LONGEST_OPEN;
    return below && open && layout.words(line) > FEWEST_WORDS && isScene(layout, line - 1);
  }

  /** Furniture that stands for the image itself; a caption has at least one word more. */
  private static boolean isImage(Layout layout, int line, MarkSheet sheet) {
    return sheet.kindOf(layout.span(line)) == MarkKind.CAPTION && layout.words(line) <= 3;
  }

  private static boolean isPictureCredit(Layout layout, int line, MarkSheet sheet) {
    Mark mark = sheet.covering(layout.span(line));
    return mark != null && mark.kind() == MarkKind.CREDIT && mark.value() == null;
  }

  private boolean isScene(Layout layout, int line) {
    String words = layout.line(line);
    List<Span> spans = Words.of(words);
    if (layout.isClosed(line) || spans.size() > MOST_WORDS || spans.size() < FEWEST_WORDS) {
      return false;
    }
    Set<String> scene = verbs.verbs();
    return Character.isUpperCase(words.charAt(0))
        && !NO_SCENE.matcher(words).find()
        && spans.stream().skip(1).anyMatch(w -> scene.contains(w.cut(words)));
  }
}
