package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.EventNouns;
import org.crosscheck.rules.Implicatives;

/** Finds the predicates of a sentence, verbs and event nouns, and what belongs to each. */
final class ClauseFinder {
  private static final List<String> CUT = List.of("conj", "parataxis");
  private final EventNouns nouns;
  private final Implicatives implicatives;

  ClauseFinder(EventNouns nouns, Implicatives implicatives) {
    this.nouns = nouns;
    this.implicatives = implicatives;
  }

  /** The clauses of a sentence in text order. */
  List<Clause> find(DependencyTree tree) {
    Verbs verbs = new Verbs(tree, implicatives);
    BitSet predicates = new BitSet(tree.size());
    BitSet cut = new BitSet(tree.size());
    for (int i = 0; i < tree.size(); i++) {
      if (verbs.isPredicate(i)) {
        predicates.set(i);
        cut.set(i, CUT.contains(tree.token(i).relation()));
      }
    }
    int[] owner = owners(tree, predicates);
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (predicates.get(i)) {
        clauses.add(verbClause(tree, verbs, i, cut, owner));
      } else if (isEventNoun(tree.token(i))) {
        BitSet tokens = tree.subtree(i, cut);
        clauses.add(new Clause(i, ClaimKind.EVENT_NOUN, true, -1, false, tokens, tokens));
      }
    }
    return clauses;
  }

  /** Capitalised ones too, as headlines write them, but not inside a name of another kind. */
  private boolean isEventNoun(Token token) {
    if (isNamedEvent(token)) {
      return true;
    }
    boolean gerund = token.tag().equals("VBG") && token.relation().equals("compound");
    boolean common = token.tag().equals("NN") || token.tag().equals("NNS");
    boolean capitalised = token.tag().startsWith("NNP") && token.entity().equals("O");
    String noun = gerund ? token.form().toLowerCase(Locale.ROOT) : token.lemma();
    return (common || capitalised || gerund) && nouns.of(noun).isPresent();
  }

  /** The last word of a name that the parser takes for an event's or that ends like one. */
  private boolean isNamedEvent(Token token) {
    boolean last = token.entity().startsWith("L-") || token.entity().startsWith("U-");
    boolean word = token.tag().startsWith("NN") && !token.entity().endsWith("-PERSON");
    boolean ends = nouns.of(token.lemma()).filter(EventNouns.EventNoun::endsNames).isPresent();
    return last && word && (ends || token.entity().endsWith("-EVENT"));
  }

  private static Clause verbClause(
      DependencyTree tree, Verbs verbs, int index, BitSet cut, int[] owner) {
    BitSet inside = (BitSet) cut.clone();
    inside.clear(index);
    BitSet tokens = tree.subtree(index, inside);
    BitSet own = new BitSet(tree.size());
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      own.set(i, owner[i] == index);
    }
    ClaimKind kind = verbs.isFinite(index) ? ClaimKind.CLAUSE : ClaimKind.REDUCED_CLAUSE;
    return new Clause(
        index, kind, false, verbs.subject(index), verbs.isPassive(index), tokens, own);
  }

  /** For each token the innermost predicate at or above it, -1 for none. */
  private static int[] owners(DependencyTree tree, BitSet predicates) {
    int[] owner = new int[tree.size()];
    List<Integer> open = new ArrayList<>();
    for (int root : tree.roots()) {
      owner[root] = predicates.get(root) ? root : -1;
      open.add(root);
    }
    while (!open.isEmpty()) {
      int next = open.remove(open.size() - 1);
      for (int d : tree.dependents(next)) {
        owner[d] = predicates.get(d) ? d : owner[next];
        open.add(d);
      }
    }
    return owner;
  }
}
