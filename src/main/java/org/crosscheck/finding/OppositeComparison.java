package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.ContentMatch.Match;
import org.crosscheck.name.NameUse;

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
    if (pair.claimA().polarity() != pair.claimB().polarity() || isForetold(pair)) {
      return verdicts;
    }
    for (Match match : pair.match().opposites()) {
      if (isPredicate(pair, match) && areOthers(pair)) {
        continue;
      }
      double sure = sureness(pair, match);
      if (sure >= 0.5) {
        verdicts.add(verdict(pair, match, Confidence.of(sure)));
        break;
      }
    }
    return verdicts;
  }

  /** What was expected and what came are no contradiction. */
  private static boolean isForetold(Pair pair) {
    return pair.claimA().mood() != pair.claimB().mood()
        && (pair.claimA().mood() == Mood.FUTURE || pair.claimB().mood() == Mood.FUTURE);
  }

  /** Whether two named ones do the opposite: where the one wins, the other loses. */
  private static boolean areOthers(Pair pair) {
    List<String> a = actors(pair.a());
    List<String> b = actors(pair.b());
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private static List<String> actors(EventMention mention) {
    Role role = mention.claim().predicate().passive() ? Role.PATIENT : Role.AGENT;
    return mention.claim().arguments().stream()
        .filter(a -> a.role() == role)
        .flatMap(
            a ->
                mention.names().stream()
                    .filter(n -> n.part() == mention.claim().part())
                    .filter(n -> n.span().touches(a.headSpan())))
        .map(NameUse::nameId)
        .toList();
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
