package org.crosscheck.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One article of one outlet, its text exactly as read.
 *
 * @param id unique in a run
 * @param outlet the outlet's canonical name, or {@code unknown}
 * @param published ISO 8601 date or date-time with offset; null where the input gives none
 * @param title headline, empty where the input gives none
 * @param url where it was published; null where unknown
 * @param source the file (and line) it was read from, without the folder of the machine
 * @param text body as read; every body span is an offset into it
 */
public record Article(
    String id,
    String outlet,
    String published,
    String title,
    String url,
    String source,
    String text) {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
  }

  /** The calendar day of publication in the outlet's own time zone. */
  public Optional<LocalDate> publishedDay() {
    return Optional.ofNullable(published).map(p -> LocalDate.parse(p.substring(0, 10)));
  }

  /** The text that spans of {@code part} count in. */
  public String textOf(Part part) {
    return part == Part.TITLE ? title : text;
  }
}
