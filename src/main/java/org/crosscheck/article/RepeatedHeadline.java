package org.crosscheck.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the headline where it stands again among the first lines of the body. */
final class RepeatedHeadline implements MarkFinder {
  private static final long serialVersionUID = 1;
  private static final int FIRST_LINES = 8;
  private static final int FEWEST_WORDS = 4;
  private static final double SHARED = 0.6;

  @Override
  public void find(Layout layout, MarkSheet sheet) {
    List<String> title = HeadlineWords.of(PlainText.of(layout.article().title()));
    if (title.size() < 2) {
      return;
    }
    for (int i = 0; i < Math.min(FIRST_LINES, layout.size()); i++) {
      List<String> line = HeadlineWords.of(layout.line(i));
      if (line.equals(title) || (!layout.isClosed(i) && isAlike(line, title))) {
        sheet.add(MarkKind.REPEATED_HEADLINE, layout.span(i), null);
      }
    }
  }

  /** The page's own headline beside the one of its metadata: most words are the same. */
  private static boolean isAlike(List<String> line, List<String> title) {
    if (line.size() < FEWEST_WORDS || title.size() < FEWEST_WORDS) {
      return false;
    }
    Set<String> all = new HashSet<>(line);
    all.addAll(title);
    Set<String> both = new HashSet<>(line);
    both.retainAll(new HashSet<>(title));
    return both.size() >= SHARED * all.size();
  }
}
