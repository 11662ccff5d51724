package org.crosscheck.finding;

import java.util.Set;

/** The words that turn a statement into its denial. */
final class Negations {
  private static final Set<String> WORDS =
      Set.of("not", "n't", "never", "no", "none", "nothing", "nobody", "neither", "nor", "cannot");

  private Negations() {}

  static boolean isNegation(String key) {
    return WORDS.contains(key);
  }
}
