package org.crosscheck.finding;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.Quantity;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.FigureReader.Told;

/**
 * What a story tells in one number: a prison term, a price, the length of a call. The two may stand
 * in sentences that have nothing else in common.
 */
final class FigureQuestion implements StoryQuestion<Told> {
  static final String RULE = "figure";
  private static final double SURE = 0.66;
  private static final double PER_PERSON = 0.08;

  /** A figure six times the other is of another matter. */
  private static final double MOST_DOUBLINGS = 2.6;

  private final FigureReader reader;
  private final Forecasts forecasts;
  private final Map<String, Set<String>> numbers = new HashMap<>();

  FigureQuestion(FigureReader reader, Forecasts forecasts, List<EventClaim> claims) {
    this.reader = reader;
    this.forecasts = forecasts;
    for (EventClaim c : claims) {
      Set<String> own =
          numbers.computeIfAbsent(c.mention().claim().articleId(), k -> new TreeSet<>());
      c.mention().claim().quantities().forEach(q -> own.add(key(q)));
    }
  }

  private static String key(Quantity q) {
    return q.low() + " " + q.high() + " " + q.unit();
  }

  @Override
  public List<Told> read(EventMention mention, Wording wording) {
    return reader.read(mention, wording);
  }

  @Override
  public boolean areOfOneThing(Told a, Told b) {
    return a.figure().equals(b.figure())
        && a.slot().unit().equals(b.slot().unit())
        && !(a.figure().isOfPerson() && areOfTwo(a, b));
  }

  private static boolean areOfTwo(Told a, Told b) {
    return !a.persons().isEmpty()
        && !b.persons().isEmpty()
        && Collections.disjoint(a.persons(), b.persons());
  }

  private static boolean areOfOne(Told a, Told b) {
    return a.figure().isOfPerson() && !Collections.disjoint(a.persons(), b.persons());
  }

  @Override
  public boolean exclude(Told a, Told b) {
    return QuantityMatch.of(a.slot().measure(), b.slot().measure()) == QuantityMatch.APART
        && QuantityMatch.doublings(a.slot().measure(), b.slot().measure()) <= MOST_DOUBLINGS
        && a.slot().periods().equals(b.slot().periods())
        && !isToldIn(b.articleId(), a)
        && !isToldIn(a.articleId(), b);
  }

  /** Whether an article has the very number somewhere, of whatever. */
  private boolean isToldIn(String articleId, Told told) {
    return numbers.getOrDefault(articleId, Set.of()).contains(key(told.slot().measure()));
  }

  @Override
  public boolean holds(Pair pair, Told a, Told b) {
    return !forecasts.isOneOpen(pair)
        && !pair.cast().hasOther()
        && !MeasureComparison.areOfOther(pair)
        && (areOfOne(a, b) || pair.match().matched() >= 1);
  }

  @Override
  public Verdict verdict(Pair pair, Told a, Told b) {
    boolean owned = areOfOne(a, b);
    return new Verdict(
        Relation.DISAGREES,
        Aspect.QUANTITY,
        Confidence.of(SURE + (owned ? PER_PERSON : 0) + pair.matterBonus()),
        RULE,
        a.figure().name(),
        Words.small(a.slot().words()),
        Words.small(b.slot().words()),
        List.of(
            new Step("What do the words beside the numbers name?", a.figure().name(), 0.4),
            new Step("Is it one person's?", owned ? "yes" : "nothing speaks against it", 0.3),
            new Step("Does either article have the other's number?", "no", 0.3)));
  }
}
