package org.crosscheck.name;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One entity of the corpus under all the forms it is written in.
 *
 * @param canonical the most used full form, ties by code point order
 * @param variants by falling count, then form, then outlet
 * @param weakestLink the pair of forms joined with the least evidence, and why; empty for one form
 */
public record Name(
    String id, String canonical, EntityKind kind, List<Variant> variants, String weakestLink)
    implements Serializable {
  public Name {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(canonical, "canonical");
    Objects.requireNonNull(kind, "kind");
    variants = List.copyOf(variants);
  }
}
