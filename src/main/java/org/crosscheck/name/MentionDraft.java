package org.crosscheck.name;

import java.util.Objects;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;

/**
 * A mention before it is resolved.
 *
 * @param form the words as written, cleaned
 * @param name the words without titles; what is compared
 * @param resolved the fullest form, null while open
 */
record MentionDraft(
    EntitySpan tokens,
    Part part,
    Span span,
    String form,
    String name,
    EntityKind kind,
    String resolved) {
  MentionDraft {
    Objects.requireNonNull(tokens, "tokens");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
  }

  MentionDraft as(EntityKind other) {
    return new MentionDraft(tokens, part, span, form, name, other, resolved);
  }

  MentionDraft resolvedTo(String full) {
    return new MentionDraft(tokens, part, span, form, name, kind, full);
  }

  boolean isOneWord() {
    return name.indexOf(' ') < 0;
  }

  boolean isPerson() {
    return kind == EntityKind.PERSON;
  }

  Mention mention() {
    return new Mention(part, span, form, resolved == null ? name : resolved, kind);
  }
}
