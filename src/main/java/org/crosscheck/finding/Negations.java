package org.crosscheck.finding;

import java.util.List;

/** The words that turn a statement into its denial. */
final class Negations {
  private static final List<String> WORDS =
      List.of("not", "n't", "never", "no", "none", "nothing", "nobody", "neither", "nor", "cannot");

  private Negations() {}

  static boolean isNegation(String key) {
    return WORDS.contains(key);
  }
}
