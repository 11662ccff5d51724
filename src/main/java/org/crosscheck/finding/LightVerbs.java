package org.crosscheck.finding;

import java.util.List;

/** Verbs that say too little for two claims to be about one doing. */
final class LightVerbs {
  private static final List<String> WORDS =
      List.of("be", "have", "do", "get", "make", "take", "go", "come", "say", "become", "give");

  private LightVerbs() {}

  static boolean holds(String lemma) {
    return WORDS.contains(lemma);
  }
}
