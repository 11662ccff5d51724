package org.crosscheck.name;

import java.util.Comparator;
import java.util.Objects;

/**
 * Words of two names that are set against each other, as bits of their places.
 *
 * @param first bit set of the words of the first name
 * @param second bit set of the words of the second name
 * @param likeness from 0 to 1
 * @param how in what way they are alike
 */
record WordPair(int first, int second, double likeness, How how) {

  /** Why two words are taken for the same. */
  enum How {
    SPELLING,
    SOUND,
    OTHER_FORM,
    INITIAL,
    JOINED
  }

  /** Best first; the same order whichever name is first, as far as places can tell. */
  static final Comparator<WordPair> BEST_FIRST =
      Comparator.comparingDouble(WordPair::likeness)
          .reversed()
          .thenComparingInt(p -> Math.abs(p.first - p.second))
          .thenComparingInt(WordPair::first)
          .thenComparingInt(WordPair::second);

  WordPair {
    Objects.requireNonNull(how, "how");
  }
}
