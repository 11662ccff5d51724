package org.crosscheck.event;

import java.util.Objects;

/** A word of a claim: lemma, canonical form of a name in lower case, or the digits of a number. */
public record ClaimWord(String form, WordKind kind) {
  public ClaimWord {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(kind, "kind");
  }
}
