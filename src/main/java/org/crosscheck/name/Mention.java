package org.crosscheck.name;

import java.util.Objects;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;

/**
 * A stretch of an article that refers to a named entity.
 *
 * @param form the words, white space and possessives normalised; what is resolved over the corpus
 * @param resolved the fullest form that the same entity has in this article (antecedent of a
 *     surname, role, description or pronoun); equals {@code form} where there is none
 */
public record Mention(Part part, Span span, String form, String resolved, EntityKind kind) {
  public Mention {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(resolved, "resolved");
    Objects.requireNonNull(kind, "kind");
  }
}
