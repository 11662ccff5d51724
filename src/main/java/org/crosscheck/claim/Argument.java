package org.crosscheck.claim;

import java.util.Objects;
import org.crosscheck.article.Span;

/**
 * A participant or circumstance of a claim's predicate.
 *
 * @param preposition the lower-case preposition that governs it, empty for none
 * @param head lemma of its head word
 * @param headSpan the head word itself
 */
public record Argument(
    Role role, Span span, String text, String preposition, String head, Span headSpan) {
  public Argument {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(head, "head");
  }

  /** The same participant in another part. */
  public Argument in(Role other) {
    return new Argument(other, span, text, preposition, head, headSpan);
  }
}
