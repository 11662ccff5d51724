package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.rules.ComparisonWords;

/**
 * Compares when two claims say that one doing happens where no date of publication tells the year:
 * it opens on 4 June, it is to start on 11 June.
 */
final class CalendarComparison implements Comparison {
  /** What happens on one day cannot well happen on another one as well: one doing, same words. */
  private static final double SURE = 0.55;

  /** So much of both is the same: in other years much happens on other days. */
  private static final double ALIKE = 0.5;

  private static final List<String> BOUNDS =
      List.of(
          "since", "until", "till", "before", "after", "by", "than", "ahead", "from", "to", "the",
          "a", "an", "its", "their", "his", "her", "that", "every", "each", "or");

  private static final List<String> PRESENT = List.of("is", "are", "be");

  private static final List<String> ENDS = List.of("until", "till", "by");

  private static final List<String> ZONES =
      List.of("gmt", "utc", "local", "et", "edt", "est", "bst", "cet", "moscow");

  private final ComparisonWords words;

  CalendarComparison(ComparisonWords words) {
    this.words = words;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    if (!isOneDoing(pair)) {
      return List.of();
    }
    List<Verdict> dated = compare(pair, false);
    return dated.isEmpty() ? compare(pair, true) : dated;
  }

  /** Compares the days on which it happens, or those until which it lasts. */
  private static List<Verdict> compare(Pair pair, boolean ends) {
    Optional<TimeExpression> a = time(pair.claimA(), ends);
    Optional<TimeExpression> b = time(pair.claimB(), ends);
    if (a.isEmpty() || b.isEmpty()) {
      return List.of();
    }
    CalendarPoint some = CalendarPoint.of(a.get()).orElseThrow();
    CalendarPoint others = CalendarPoint.of(b.get()).orElseThrow();
    // What is told of a quarter is measured over it.
    return some.isOfOneKind(others) && some.quarter() == 0
        ? List.of(verdict(pair, a.get(), b.get(), isApart(pair, some, others), ends))
        : List.of();
  }

  private static boolean isApart(Pair pair, CalendarPoint a, CalendarPoint b) {
    boolean zoned = isZoned(pair.wordsA()) || isZoned(pair.wordsB());
    return a.gapDays(b) > 0 || !zoned && a.isApart(b);
  }

  private static Verdict verdict(
      Pair pair, TimeExpression a, TimeExpression b, boolean apart, boolean ends) {
    double sure = SURE + 0.2 * pair.match().balance() + pair.matterBonus();
    return new Verdict(
        apart ? Relation.DISAGREES : Relation.AGREES,
        Aspect.DATE,
        Confidence.of(sure),
        ends ? DeadlineComparison.RULE : DateComparison.RULE,
        ends ? DeadlineComparison.SUBJECT : DateComparison.SUBJECT,
        pair.claimA().cut(a.span()),
        pair.claimB().cut(b.span()),
        List.of(
            new Step("Is it the same happening?", "one doing of the same", sure),
            new Step("Do the days meet?", apart ? "no" : "yes", 1)));
  }

  private boolean isOneDoing(Pair pair) {
    return pair.isOneMatter()
        && pair.isOneDoing()
        && pair.match().share() >= ALIKE
        && pair.claimA().polarity() == Polarity.POSITIVE
        && pair.claimB().polarity() == Polarity.POSITIVE
        && !(isPast(pair.claimA()) && pair.claimB().mood() == Mood.FUTURE)
        && !(isPast(pair.claimB()) && pair.claimA().mood() == Mood.FUTURE)
        && !words.is("telling", pair.claimA().predicate().lemma());
  }

  /** Whether the verb itself stands in the past: it raised, it was raised. */
  private static boolean isPast(Claim claim) {
    String form = claim.cut(claim.predicate().span()).toLowerCase(Locale.ROOT);
    String lemma = claim.predicate().lemma();
    String verb = lemma.contains("_") ? lemma.substring(0, lemma.indexOf('_')) : lemma;
    String before = Words.before(claim, claim.predicate().start());
    return claim.mood() == Mood.STATED
        && !claim.predicate().noun()
        && !(claim.predicate().passive() && PRESENT.contains(before))
        && !form.equals(verb)
        && !form.endsWith("s")
        && !form.endsWith("ing");
  }

  private static boolean isZoned(Wording wording) {
    return wording.words().stream().anyMatch(w -> ZONES.contains(w.key()));
  }

  /**
   * The only time of the claim that dates or ends its doing; of a day and its hour the closer one.
   */
  private static Optional<TimeExpression> time(Claim claim, boolean ends) {
    List<TimeExpression> found = new ArrayList<>();
    for (TimeExpression t : claim.times()) {
      if (!claim.span().contains(t.span())
          || CalendarPoint.of(t).isEmpty()
          || !dates(claim, t, ends)) {
        continue;
      }
      found.removeIf(f -> t.value().startsWith(f.value()));
      if (found.stream().noneMatch(f -> f.value().startsWith(t.value()))) {
        found.add(t);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean dates(Claim claim, TimeExpression t, boolean ends) {
    String text = claim.cut(t.span());
    String before = Words.before(claim, t.start());
    return (ends ? ENDS.contains(before) : !BOUNDS.contains(before))
        && !text.endsWith("'s")
        && !text.endsWith("’s");
  }
}
