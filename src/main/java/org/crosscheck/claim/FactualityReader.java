package org.crosscheck.claim;

import org.crosscheck.language.DependencyTree;
import org.crosscheck.rules.Rules;

/**
 * Reads how sure a clause is, whether it is denied, and what is done with it: first by its own
 * words, then by each word that governs it.
 */
final class FactualityReader {
  private static final int HIGHEST = 8;
  private final OwnFactuality own;
  private final Scopes scopes;

  FactualityReader(Rules rules) {
    own = new OwnFactuality(rules.hedges());
    scopes = new Scopes(rules);
  }

  Factuality read(DependencyTree tree, Clause clause) {
    return read(tree, clause.index(), 0);
  }

  private Factuality read(DependencyTree tree, int index, int height) {
    Factuality found = own.read(tree, index);
    Scope scope = Scope.above(tree, index);
    if (scope == null || height > HIGHEST) {
      return found;
    }
    if (scope.form().equals("conj")) {
      return shared(tree, index, scope.governor(), found, height);
    }
    Factuality governor = own.read(tree, scope.verb());
    Factuality under = scopes.under(tree, scope, found, governor);
    if (isContent(tree, scope) && isRejected(tree, scope.governor(), height)) {
      under = under.negated();
    }
    // What somebody says is as sure as he puts it; what the outlet states is as sure as its verb.
    return scopes.isReported(tree, scope)
        ? under
        : under.within(read(tree, scope.verb(), height + 1).withPolarity(found.polarity()));
  }

  /** Whether it is what a noun says, which may itself be denied: rejected claims that he fled. */
  private static boolean isContent(DependencyTree tree, Scope scope) {
    return scope.form().equals("clause") && tree.token(scope.governor()).tag().startsWith("NN");
  }

  /** Whether somebody denies what a noun says; "no doubt" is negative by itself. */
  private boolean isRejected(DependencyTree tree, int noun, int height) {
    return read(tree, noun, height + 1).isNegative() && !own.read(tree, noun).isNegative();
  }

  /** A coordinated verb without auxiliaries of its own shares those of the first one. */
  private Factuality shared(
      DependencyTree tree, int index, int first, Factuality found, int height) {
    Factuality whole = read(tree, first, height + 1);
    boolean bare = !OwnFactuality.hasAuxiliary(tree, index);
    boolean sameForm = tree.token(first).tag().equals(tree.token(index).tag());
    boolean sharesAuxiliary = OwnFactuality.hasAuxiliary(tree, first) && sameForm;
    if (!bare || !sharesAuxiliary && !sameForm) {
      return found;
    }
    boolean denied = sharesAuxiliary && whole.isNegative() && !found.isNegative();
    return (denied ? found.negated() : found).within(whole);
  }
}
