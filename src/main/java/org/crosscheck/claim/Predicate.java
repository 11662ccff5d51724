package org.crosscheck.claim;

import java.util.Objects;
import org.crosscheck.article.Span;

/**
 * The verb or event noun that a claim is about.
 *
 * @param lemma base form with its particle ({@code carry_out})
 * @param noun whether it is an event noun (the attack, the visit) or a verb
 * @param passive whether a verb stands in the passive
 */
public record Predicate(int start, int end, String lemma, boolean noun, boolean passive) {
  public Predicate {
    Objects.requireNonNull(lemma, "lemma");
  }

  public Span span() {
    return new Span(start, end);
  }
}
