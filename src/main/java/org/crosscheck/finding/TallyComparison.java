package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.TallyReader.Tally;
import org.crosscheck.rules.ComparisonWords;

/** Compares tallies of two sides: a vote of 67-28, a ruling of 5-4, a score of 2-1. */
final class TallyComparison implements Comparison {
  static final String RULE = "tally";

  /** Fewer members than this are goals in a match rather than votes. */
  private static final int BODY = 7;

  /** So many shared words outside of one event make a vote of as many members the same. */
  private static final double ELSEWHERE = 2;

  private static final int OLD_DAYS = 14;

  private final ComparisonWords words;
  private final WordMeaning meaning;
  private final TallyReader reader;

  TallyComparison(ComparisonWords words, WordMeaning meaning) {
    this.words = words;
    this.meaning = meaning;
    reader = new TallyReader(words, meaning);
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    List<Tally> a = reader.of(pair.wordsA());
    List<Tally> b = reader.of(pair.wordsB());
    if (a.size() != 1
        || b.size() != 1
        || !isLikely(pair, a.get(0), b.get(0))
        || isVoteBesideMatch(pair)
        || isOfOther(pair)
        || isOld(pair.factsA(), pair.a()) != isOld(pair.factsB(), pair.b())
        || Times.areApart(pair)) {
      return List.of();
    }
    boolean same = a.get(0).isSame(b.get(0));
    return List.of(
        new Verdict(
            same ? Relation.AGREES : Relation.DISAGREES,
            Aspect.QUANTITY,
            Confidence.of(0.55 + 0.3 * pair.match().balance()),
            RULE,
            "How the sides stood",
            a.get(0).words(),
            b.get(0).words(),
            List.of(
                new Step("Is it the same vote or match?", "one of each, in like words", 0.6),
                new Step("Are the tallies the same?", same ? "yes" : "no", 1))));
  }

  /** Whether one verb is told of two things: the motion was carried, the amendment was carried. */
  private static boolean isOfOther(Pair pair) {
    return pair.areFinite()
        && pair.predicates() == WordRelation.SAME
        && pair.cast().patient() == Cast.Match.UNLIKE;
  }

  /** In like words, or of a body of one size: the five and four of a court are seven and two. */
  private static boolean isLikely(Pair pair, Tally a, Tally b) {
    double likeness = pair.match().balance();
    int sum = a.sum();
    boolean body = sum >= BODY && Math.abs(sum - b.sum()) <= 0.02 * sum;
    boolean counted = pair.isOneMatter() || sum == b.sum() && pair.match().matched() >= ELSEWHERE;
    return body && counted && !pair.cast().hasOther()
        || likeness >= (pair.isOneMatter() ? 0.3 : 0.4);
  }

  /** Whether it is told of a day long before the report: an earlier vote. */
  static boolean isOld(SentenceFacts facts, EventMention mention) {
    TimeExpression day = facts.onlyDate();
    return day != null
        && mention.published() != null
        && Times.daysBetween(day.to(), mention.published()) > OLD_DAYS;
  }

  /** Whether only the one speaks of a vote and only the other of a match. */
  private boolean isVoteBesideMatch(Pair pair) {
    Wording a = pair.wordsA();
    Wording b = pair.wordsB();
    return isOnly("voting", "playing", a) && isOnly("playing", "voting", b)
        || isOnly("playing", "voting", a) && isOnly("voting", "playing", b);
  }

  private boolean isOnly(String kind, String other, Wording wording) {
    return has(kind, wording) && !has(other, wording);
  }

  private boolean has(String kind, Wording wording) {
    return wording.words().stream().anyMatch(w -> meaning.isOfKind(w.key(), words.of(kind)));
  }
}
