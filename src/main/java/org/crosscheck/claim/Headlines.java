package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.language.DependencyTree;

/** Marks the clause that a headline is about; headlines need no finite verb, nor any verb. */
final class Headlines {
  private Headlines() {}

  /** The clauses of a headline's sentence, of which one is its headline clause. */
  static List<Clause> of(DependencyTree tree, List<Clause> clauses) {
    List<Clause> found = new ArrayList<>(clauses);
    Clause main =
        clauses.stream()
            .min(
                Comparator.comparing(Clause::noun)
                    .thenComparingInt(c -> height(tree, c.index()))
                    .thenComparingInt(Clause::index))
            .orElse(null);
    if (main != null && main.noun()) {
      found.set(clauses.indexOf(main), spread(tree, main));
    } else if (main != null && !isBeside(tree, main)) {
      found.set(clauses.indexOf(main), whole(tree, main));
    } else if (!tree.roots().isEmpty()) {
      int root = main == null ? tree.roots().get(0) : top(tree, main);
      BitSet tokens = tree.subtree(root);
      found.add(new Clause(root, ClaimKind.HEADLINE, true, -1, false, tokens, tokens));
    }
    return found;
  }

  /** {@code At least 12 dead in station bombing}: without a verb it is told of the noun in all. */
  private static Clause spread(DependencyTree tree, Clause noun) {
    BitSet tokens = tree.subtree(top(tree, noun));
    return new Clause(
        noun.index(), ClaimKind.HEADLINE, true, noun.subject(), noun.passive(), tokens, tokens);
  }

  /** {@code 17 dead in bombing as two more die}: the headline is what the clause is beside. */
  private static boolean isBeside(DependencyTree tree, Clause main) {
    return "advcl".equals(tree.token(main.index()).relation());
  }

  private static int top(DependencyTree tree, Clause clause) {
    int top = clause.index();
    while (tree.token(top).head() >= 0) {
      top = tree.token(top).head();
    }
    return top;
  }

  /** {@code 40 Villagers Killed in Raid}: the participle is the headline's verb, with all of it. */
  private static Clause whole(DependencyTree tree, Clause main) {
    Clause headline = main.withKind(ClaimKind.HEADLINE);
    int head = tree.token(main.index()).head();
    boolean participle = head >= 0 && "acl".equals(tree.token(main.index()).relation());
    if (!participle || main.subject() >= 0 && main.tokens().get(main.subject())) {
      return headline;
    }
    BitSet tokens = tree.subtree(head);
    return new Clause(
        main.index(), ClaimKind.HEADLINE, false, head, main.passive(), tokens, tokens);
  }

  private static int height(DependencyTree tree, int index) {
    int height = 0;
    int head = tree.token(index).head();
    while (head >= 0) {
      height++;
      head = tree.token(head).head();
    }
    return height;
  }
}
