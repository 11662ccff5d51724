package org.crosscheck.article;

import java.util.Objects;

/**
 * A stretch of the body that makes no claim, and why.
 *
 * @param value what was read from it: a dateline's place, the agency or source that a credit gives
 *     for the text; null where nothing was, as in the credit of a picture
 */
public record Mark(MarkKind kind, Span span, String value) {
  public Mark {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }
}
