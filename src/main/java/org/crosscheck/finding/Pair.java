package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.EventMention;

/**
 * Two claims side by side, with what several comparisons ask of them.
 *
 * @param alignment their words in order
 * @param differences what their ordered words differ in
 * @param match their content words in any order
 * @param predicates how their predicates relate
 */
record Pair(
    EventMention a,
    EventMention b,
    Wording wordsA,
    Wording wordsB,
    WordAlignment alignment,
    List<WordDifference> differences,
    ContentMatch match,
    WordRelation predicates) {
  Pair {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    differences = List.copyOf(differences);
  }

  Claim claimA() {
    return a.claim();
  }

  Claim claimB() {
    return b.claim();
  }

  /** Whether the wordings are so near that a word put for another one is a change. */
  boolean isNearlySameWording() {
    return alignment.likeness() >= 0.6;
  }

  /** Whether the claims tell of the same doing in words that mean the same. */
  boolean haveSamePredicate() {
    return predicates.isParaphrase();
  }
}
