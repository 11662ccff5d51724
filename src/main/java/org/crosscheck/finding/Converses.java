package org.crosscheck.finding;

import org.crosscheck.rules.ComparisonWords;

/** Knows doings that are two sides of one: what the buyer bought was sold to him. */
final class Converses {
  private Converses() {}

  /** Whether two doings are; only of one who does both are they said in opposite terms. */
  static boolean are(Pair pair, ComparisonWords words) {
    return words.is("converse", pair.claimA().predicate().lemma())
        && words.is("converse", pair.claimB().predicate().lemma())
        && pair.cast().agent() != Cast.Match.SAME;
  }
}
