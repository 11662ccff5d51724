package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;

/** The stretch of text of a noun with what belongs to it. */
final class NounPhrase {
  private NounPhrase() {}

  /**
   * From the first to the last word below {@code head}, without dependents labelled {@code out}.
   */
  static Span span(DependencyTree tree, int head, List<String> out) {
    BitSet cut = new BitSet(tree.size());
    for (int d : tree.dependents(head)) {
      cut.set(d, out.contains(tree.token(d).relation()));
    }
    return span(tree, tree.subtree(head, cut), head);
  }

  /** The tokens' stretch around {@code head}, without marks at its ends. */
  static Span span(DependencyTree tree, BitSet tokens, int head) {
    int from = tokens.nextSetBit(0);
    int to = tokens.length() - 1;
    while (from < head && isMark(tree, from, tokens)) {
      from++;
    }
    while (to > head && isMark(tree, to, tokens)) {
      to--;
    }
    return new Span(tree.token(from).start(), tree.token(to).end());
  }

  private static boolean isMark(DependencyTree tree, int index, BitSet tokens) {
    return !tokens.get(index)
        || List.of("punct", "cc", "mark").contains(tree.token(index).relation());
  }
}
