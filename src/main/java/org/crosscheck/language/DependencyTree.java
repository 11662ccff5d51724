package org.crosscheck.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.crosscheck.article.Span;

/** A sentence's dependencies read both ways: from a token to its head and to its dependents. */
public final class DependencyTree {
  private final Sentence sentence;
  private final List<List<Integer>> dependents;
  private final List<Integer> roots = new ArrayList<>();

  public DependencyTree(Sentence sentence) {
    this.sentence = sentence;
    dependents = new ArrayList<>(sentence.tokens().size());
    for (int i = 0; i < sentence.tokens().size(); i++) {
      dependents.add(new ArrayList<>(3));
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int head = token(i).head();
      (head < 0 ? roots : dependents.get(head)).add(i);
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return sentence.tokens().size();
  }

  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** Tokens without a head, in order; a well-formed sentence has one. */
  public List<Integer> roots() {
    return roots;
  }

  /** Direct dependents of a token, in text order. */
  public List<Integer> dependents(int index) {
    return dependents.get(index);
  }

  /** The first direct dependent with one of the labels, or -1. */
  public int dependent(int index, List<String> relations) {
    for (int d : dependents.get(index)) {
      if (relations.contains(token(d).relation())) {
        return d;
      }
    }
    return -1;
  }

  /** The token and everything below it, without the dependents that {@code cut} holds. */
  public BitSet subtree(int index, BitSet cut) {
    BitSet found = new BitSet(size());
    List<Integer> open = new ArrayList<>(List.of(index));
    while (!open.isEmpty()) {
      int next = open.remove(open.size() - 1);
      if (found.get(next)) {
        continue;
      }
      found.set(next);
      for (int d : dependents.get(next)) {
        if (!cut.get(d)) {
          open.add(d);
        }
      }
    }
    return found;
  }

  public BitSet subtree(int index) {
    return subtree(index, new BitSet());
  }

  /** From the first to the last of the tokens, as offsets into the part's text. */
  public Span span(BitSet tokens) {
    return new Span(
        token(tokens.nextSetBit(0)).start(), token(tokens.previousSetBit(size() - 1)).end());
  }
}
