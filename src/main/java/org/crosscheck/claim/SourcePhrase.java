package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;

/** The words that name a source: its noun phrase, with its appositions. */
final class SourcePhrase {
  private static final List<String> OUT =
      List.of("relcl", "acl", "advcl", "ccomp", "punct", "case", "mark");

  private SourcePhrase() {}

  static Span span(DependencyTree tree, int head) {
    BitSet cut = new BitSet(tree.size());
    for (int d : tree.dependents(head)) {
      cut.set(d, OUT.contains(tree.token(d).relation()));
    }
    return NounPhrase.span(tree, tree.subtree(head, cut), head);
  }
}
