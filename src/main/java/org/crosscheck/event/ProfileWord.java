package org.crosscheck.event;

import java.util.Objects;

/**
 * A word that tells what a claim is about.
 *
 * @param form its lemma, the canonical form of a name in lower case, or the digits of a number
 * @param weight how rare it is in the corpus, over 0 to 1
 */
public record ProfileWord(String form, WordKind kind, double weight) {
  public ProfileWord {
    // Forms are compared millions of times: equal ones are one and the same.
    form = Objects.requireNonNull(form, "form").intern();
    Objects.requireNonNull(kind, "kind");
  }
}
