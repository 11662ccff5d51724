package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;

/**
 * Mends a mistake of the parser: the tally after a form of to be ({@code The vote was 67-28 and the
 * bill will…}), which it cuts into three words and hangs on what follows, belongs to the verb.
 */
final class TallyMender {
  private static final int WORDS = 3;

  DependencyTree mended(DependencyTree tree) {
    List<Token> tokens = null;
    for (int i = 1; i + 2 < tree.size(); i++) {
      if (isTally(tree, i) && isStray(tree, i)) {
        tokens = tokens == null ? new ArrayList<>(tree.sentence().tokens()) : tokens;
        tokens.set(i, tree.token(i).under(i - 1, "attr"));
        tokens.set(i + 1, tree.token(i + 1).under(i, "punct"));
        tokens.set(i + 2, tree.token(i + 2).under(i, "dep"));
      }
    }
    return tokens == null ? tree : new DependencyTree(tree.sentence().with(tokens));
  }

  /** Whether two numbers with nothing but a dash between them follow a form of to be. */
  private static boolean isTally(DependencyTree tree, int index) {
    Token first = tree.token(index);
    Token dash = tree.token(index + 1);
    Token second = tree.token(index + 2);
    return tree.token(index - 1).lemma().equals("be")
        && isNumber(first)
        && isNumber(second)
        && List.of("-", "–").contains(dash.form())
        && first.end() == dash.start()
        && dash.end() == second.start();
  }

  /** Whether it hangs on a later word that is not counted by it, and nothing hangs on it. */
  private static boolean isStray(DependencyTree tree, int index) {
    int end = index + WORDS;
    Token next = end < tree.size() ? tree.token(end) : null;
    boolean closes = next == null || List.of(",", ".", "CC", "IN", ":").contains(next.tag());
    for (int i = index; i < end; i++) {
      if (tree.dependents(i).stream().anyMatch(d -> d < index || d >= end)) {
        return false;
      }
    }
    return closes && tree.token(index).head() >= end;
  }

  private static boolean isNumber(Token token) {
    return token.tag().equals("CD") && token.form().chars().allMatch(Character::isDigit);
  }
}
