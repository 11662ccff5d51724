package org.crosscheck.article;

import java.util.Objects;

/**
 * A stretch of the body that makes no claim, and why.
 *
 * @param value what was read from it (an agency, a place, a source), null where nothing was
 */
public record Mark(MarkKind kind, Span span, String value) {
  public Mark {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }
}
