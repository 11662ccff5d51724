package org.crosscheck.article;

import java.util.Locale;

/** Finds the writer's name alone on the line above the outlet's name. */
final class Bylines implements MarkFinder {
  private static final long serialVersionUID = 1;

  @Override
  public void find(Layout layout, MarkSheet sheet) {
    for (int i = 0; i + 1 < layout.size(); i++) {
      boolean aboveOutlet =
          layout
              .line(i + 1)
              .toLowerCase(Locale.ROOT)
              .startsWith(layout.article().outlet().toLowerCase(Locale.ROOT));
      boolean marked = sheet.kindOf(layout.span(i + 1)) == MarkKind.BOILERPLATE;
      if (aboveOutlet && marked && isName(layout.line(i))) {
        sheet.add(MarkKind.BYLINE, layout.span(i), null);
      }
    }
  }

  private static boolean isName(String line) {
    return line.matches("\\p{Lu}[\\p{L}.'-]{0,30}(?: \\p{Lu}[\\p{L}.'-]{0,30}){1,3}(?<![.])");
  }
}
