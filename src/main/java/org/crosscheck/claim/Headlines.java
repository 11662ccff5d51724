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
    if (main != null) {
      found.set(clauses.indexOf(main), main.withKind(ClaimKind.HEADLINE));
    } else if (!tree.roots().isEmpty()) {
      int root = tree.roots().get(0);
      BitSet tokens = tree.subtree(root);
      found.add(new Clause(root, ClaimKind.HEADLINE, true, -1, false, tokens, tokens));
    }
    return found;
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
