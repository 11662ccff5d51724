package org.crosscheck.name;

import java.util.List;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Claim;

/** A mention with the name that it was resolved to over the whole corpus. */
public record NameUse(
    Part part, Span span, String form, String nameId, String canonical, EntityKind kind) {

  /** Those of some uses that stand in a claim's sentence. */
  public static List<NameUse> around(Claim claim, List<NameUse> uses) {
    return uses.stream()
        .filter(n -> n.part() == claim.part() && claim.sentence().contains(n.span()))
        .toList();
  }

  /** The same name at a pronoun that stands for it. */
  public NameUse at(Anaphor anaphor) {
    return new NameUse(anaphor.part(), anaphor.span(), anaphor.form(), nameId, canonical, kind);
  }
}
