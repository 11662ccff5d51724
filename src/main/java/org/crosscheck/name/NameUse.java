package org.crosscheck.name;

import org.crosscheck.article.Part;
import org.crosscheck.article.Span;

/** A mention with the name that it was resolved to over the whole corpus. */
public record NameUse(
    Part part, Span span, String form, String nameId, String canonical, EntityKind kind) {

  /** The same name at a pronoun that stands for it. */
  public NameUse at(Anaphor anaphor) {
    return new NameUse(anaphor.part(), anaphor.span(), anaphor.form(), nameId, canonical, kind);
  }
}
