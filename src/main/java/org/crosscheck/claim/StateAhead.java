package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.CountStates;

/**
 * Reads a counted noun's state from the words that follow it, where the parse is broken by a
 * dateline or caption that runs into the sentence.
 */
final class StateAhead implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int REACH = 12;
  private static final List<String> AUXILIARIES = List.of("be", "have", "get");

  private final CountStates states;

  StateAhead(CountStates states) {
    this.states = states;
  }

  /** {@code 16 civilians and three children have been killed}; empty for none. */
  String ahead(DependencyTree tree, int noun) {
    boolean auxiliary = false;
    for (int t = noun + 1; t < Math.min(tree.size(), noun + REACH); t++) {
      Token token = tree.token(t);
      boolean verb = token.tag().startsWith("V") && !"include".equals(token.lemma());
      if ("MD".equals(token.tag()) || verb && AUXILIARIES.contains(token.lemma())) {
        auxiliary = true;
      } else if (verb) {
        String state = auxiliary ? states.state(token.lemma(), "verb") : "";
        return state.isEmpty() ? states.state(token.lemma(), "bearer") : state;
      } else if (List.of(".", ";", ":", "''", "``", "WP", "WDT", "IN").contains(token.tag())) {
        return "";
      }
    }
    return "";
  }
}
