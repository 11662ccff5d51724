package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.finding.ContentMatch.Match;

/** Finds claims that share most of their words and put opposite ones for the rest. */
final class OppositeComparison implements Comparison {
  private static final String RULE = "opposite";

  /** Below this the words around stand in another order. */
  private static final double LIKE = 0.35;

  private final WordMeaning meaning;

  OppositeComparison(WordMeaning meaning) {
    this.meaning = meaning;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    List<Verdict> verdicts = new ArrayList<>();
    if (pair.claimA().polarity() != pair.claimB().polarity()) {
      return verdicts;
    }
    for (Match match : pair.match().opposites()) {
      double sure = sureness(pair, match);
      if (sure >= 0.5) {
        verdicts.add(verdict(pair, match, Confidence.of(sure)));
        break;
      }
    }
    return verdicts;
  }

  private double sureness(Pair pair, Match match) {
    double sure = 0.15 + 0.3 * pair.match().share() + 0.4 * pair.match().balance();
    sure += pair.eventBonus();
    if (isPredicate(pair, match)) {
      sure += 0.15;
    } else if (pair.alignment().likeness() < LIKE) {
      // Words of two doings that only stand in one long sentence.
      sure -= 0.15;
    }
    if (pair.match().matched() < 2.5 || Times.areApart(pair)) {
      sure -= 0.3;
    }
    return sure;
  }

  private boolean isPredicate(Pair pair, Match match) {
    return meaning.relate(match.a().key(), pair.claimA().predicate().lemma()) == WordRelation.SAME
        && meaning.relate(match.b().key(), pair.claimB().predicate().lemma()) == WordRelation.SAME;
  }

  private static Verdict verdict(Pair pair, Match match, double sure) {
    return new Verdict(
        sure < (pair.isOneEvent() ? 0.58 : 0.65) ? Relation.UNDECIDED : Relation.DISAGREES,
        Aspect.OPPOSITE,
        sure,
        RULE,
        "In opposite terms",
        match.a().form(),
        match.b().form(),
        List.of(
            new Step(
                "Which words exclude each other?", match.a().form() + ", " + match.b().form(), 0.3),
            new Step(
                "How much of the rest is shared?",
                Math.round(100 * pair.match().share()) + " in 100",
                pair.match().share())));
  }
}
