package org.crosscheck.claim;

import java.util.Objects;

/**
 * What a quantity counts, as far as the sentence says.
 *
 * @param counted lemma of the counted noun, empty for none
 * @param state what happened to it, empty for none
 * @param scope words that restrict it, empty for none
 * @param part whether it is a part of another count of the clause
 */
record CountedThing(String counted, String state, String scope, boolean part) {
  CountedThing {
    Objects.requireNonNull(counted, "counted");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(scope, "scope");
  }
}
