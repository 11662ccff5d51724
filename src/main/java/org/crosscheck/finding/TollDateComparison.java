package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.event.EventMention;

/**
 * Compares the days of one incident, told by other verbs, that two sentences know by its dead:
 * exactly as many, where they are many, are no chance. "On Friday" counts from its own article, so
 * both days must be written out.
 */
final class TollDateComparison implements Comparison {
  /** As many as ten dead are told of few incidents in one story. */
  private static final double MANY = 10;

  private static final double SURE = 0.72;

  @Override
  public List<Verdict> compare(Pair pair) {
    TimeExpression a = day(pair.a(), pair.factsA());
    TimeExpression b = day(pair.b(), pair.factsB());
    Quantity toll = pair.isOneMatter() ? sharedToll(pair.factsA(), pair.factsB()) : null;
    if (a == null
        || b == null
        || toll == null
        || pair.haveSamePredicate()
        || Times.gapDays(a, b) <= 1) {
      return List.of();
    }
    return List.of(
        new Verdict(
            Relation.DISAGREES,
            Aspect.DATE,
            SURE,
            DateComparison.RULE,
            DateComparison.SUBJECT,
            a.value(),
            b.value(),
            List.of(
                new Step("Is it the same happening?", QuantityWords.of(toll) + " dead in both", 1),
                new Step("Do the days meet?", "no", 1))));
  }

  /** The only day of a sentence, told by its date and inside the claim, null for none. */
  private static TimeExpression day(EventMention mention, SentenceFacts facts) {
    TimeExpression only = facts.onlyDate();
    Claim claim = mention.claim();
    if (only == null || !Times.isDay(only) || !claim.span().contains(only.span())) {
      return null;
    }
    String words = claim.cut(only.span());
    return Times.isDateline(mention, only, words) || words.chars().noneMatch(Character::isDigit)
        ? null
        : only;
  }

  private static Quantity sharedToll(SentenceFacts a, SentenceFacts b) {
    return a.quantities().stream()
        .filter(TollDateComparison::isToll)
        .filter(x -> b.quantities().stream().anyMatch(y -> isToll(y) && x.low().equals(y.low())))
        .findFirst()
        .orElse(null);
  }

  private static boolean isToll(Quantity q) {
    return q.unit().equals("count")
        && q.state().equals("kill")
        && !q.approximate()
        && q.low() != null
        && q.low().equals(q.high())
        && q.low() >= MANY;
  }
}
