package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;
import org.crosscheck.language.DependencyTree;

/** The words that belong to a cue: a verb with the auxiliaries and negation right before it. */
final class CueWords {
  private static final List<String> WITH = List.of("aux", "auxpass", "neg", "prt");

  private CueWords() {}

  static BitSet of(DependencyTree tree, int index) {
    BitSet words = new BitSet(tree.size());
    words.set(index);
    for (int d : tree.dependents(index)) {
      if (WITH.contains(tree.token(d).relation()) && Math.abs(d - index) < 5) {
        words.set(d);
      }
    }
    return words;
  }
}
