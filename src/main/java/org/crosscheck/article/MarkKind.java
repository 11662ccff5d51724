package org.crosscheck.article;

import java.util.Locale;

/** What a marked stretch of an article is, instead of news. */
public enum MarkKind {
  /** Page furniture: menus, share lines, weather, page dates, advertisement and comment lines. */
  BOILERPLATE,
  CAPTION,
  /** Photo, video or text credit. */
  CREDIT,
  /** Place, date and agency before the first sentence: {@code MOSCOW, June 22. /TASS/.} */
  DATELINE,
  BYLINE,
  /** A heading between paragraphs, or the line below the headline. */
  HEADING,
  /** The headline again, as the first lines of the body. */
  REPEATED_HEADLINE;

  /** The kind that rules write in lower case. */
  static MarkKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
