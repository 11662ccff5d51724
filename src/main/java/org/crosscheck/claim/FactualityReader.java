package org.crosscheck.claim;

import java.util.List;
import java.util.Optional;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Hedges;
import org.crosscheck.rules.Implicatives;
import org.crosscheck.rules.Rules;

/** Reads how sure a clause is, whether it is denied, and what is done with it. */
final class FactualityReader {
  private final Hedges hedges;
  private final Implicatives implicatives;

  FactualityReader(Rules rules) {
    hedges = rules.hedges();
    implicatives = rules.implicatives();
  }

  Factuality read(DependencyTree tree, Clause clause) {
    Factuality own = own(tree, clause.index());
    Token token = tree.token(clause.index());
    if (token.head() < 0 || !token.relation().equals("xcomp")) {
      return own;
    }
    Token governor = tree.token(token.head());
    boolean negated = own(tree, token.head()).polarity() == Polarity.NEGATIVE;
    Optional<Implicatives.Implicative> rule = implicatives.of(governor.lemma(), "to");
    return rule.map(r -> own.under(negated ? r.negated() : r.affirmed())).orElse(own);
  }

  private Factuality own(DependencyTree tree, int index) {
    Factuality found = Factuality.PLAIN;
    for (int d : tree.dependents(index)) {
      Token token = tree.token(d);
      if (token.relation().equals("neg")) {
        found = found.negated();
      } else if (List.of("aux", "advmod").contains(token.relation())) {
        String pos = token.relation().equals("aux") ? "modal" : "adverb";
        found = hedges.of(pos, token.lemma()).map(found::hedged).orElse(found);
      }
    }
    return found;
  }
}
