package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.rules.ComparisonWords;

/**
 * A comparison that is not asked of two sides of one doing: what the buyer bought was sold to him.
 * Only of one who does both are they said in opposite terms.
 */
record Converses(ComparisonWords words, Comparison comparison) implements Comparison {
  private static final String KIND = "converse";

  @Override
  public List<Verdict> compare(Pair pair) {
    return areOne(pair) ? List.of() : comparison.compare(pair);
  }

  private boolean areOne(Pair pair) {
    return words.is(KIND, pair.claimA().predicate().lemma())
        && words.is(KIND, pair.claimB().predicate().lemma())
        && pair.cast().agent() != Cast.Match.SAME;
  }
}
