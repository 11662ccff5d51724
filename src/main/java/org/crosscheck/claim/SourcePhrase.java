package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;
import org.crosscheck.article.Paragraphs;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;

/** The words that name a source: its noun phrase, with its appositions. */
final class SourcePhrase {
  private static final List<String> OUT =
      List.of("relcl", "acl", "advcl", "ccomp", "punct", "case", "mark");

  private SourcePhrase() {}

  static Span span(PartText part, DependencyTree tree, int head) {
    BitSet cut = new BitSet(tree.size());
    for (int d : tree.dependents(head)) {
      cut.set(d, OUT.contains(tree.token(d).relation()));
    }
    return unquoted(
        part, NounPhrase.span(tree, tree.subtree(head, cut), head), tree.token(head).span());
  }

  /** Quoted words before or behind the source are what it says. */
  private static Span unquoted(PartText part, Span phrase, Span head) {
    Span left = phrase;
    for (Quotation q : part.quotations(phrase)) {
      if (q.span().end() <= head.start()) {
        left = Paragraphs.trimmed(part.text(), q.span().end(), left.end());
      } else if (q.span().start() >= head.end()) {
        return Paragraphs.trimmed(part.text(), left.start(), q.span().start());
      }
    }
    return left;
  }
}
