package org.crosscheck.finding;

import java.util.List;

/**
 * One place where two wordings that otherwise match differ.
 *
 * @param a the words on the one side, empty where the other side adds
 * @param b the words on the other side, empty where the one side adds
 */
record WordDifference(Kind kind, List<TextWord> a, List<TextWord> b) {
  WordDifference {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }

  /** What the difference does to the meaning. */
  enum Kind {
    /** The words exclude each other. */
    OPPOSITE,
    /** One side says that it is not so. */
    NEGATION,
    /** Another number. */
    NUMBER,
    /** Another name. */
    NAME,
    /** Another thing, quality or time of the same rank. */
    CHANGED,
    /** Another label for the same. */
    LABEL,
    /** Other words for the same. */
    PARAPHRASE,
    /** One side says more. */
    ADDED;

    /** Whether both statements cannot well hold. */
    boolean isConflict() {
      return compareTo(CHANGED) <= 0;
    }
  }
}
