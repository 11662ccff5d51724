package org.crosscheck.claim;

import java.util.BitSet;

/**
 * A predicate in a sentence's tree with the tokens that belong to it.
 *
 * @param index token of the predicate
 * @param noun whether it is an event noun rather than a verb
 * @param subject token of the head of its subject, shared ones too; -1 for none
 * @param passive whether the subject is whom it befalls
 * @param tokens everything below the predicate but coordinated clauses
 * @param own those tokens that belong to no clause inside this one
 */
record Clause(
    int index,
    ClaimKind kind,
    boolean noun,
    int subject,
    boolean passive,
    BitSet tokens,
    BitSet own) {

  Clause withKind(ClaimKind other) {
    return new Clause(index, other, noun, subject, passive, tokens, own);
  }
}
