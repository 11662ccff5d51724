package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.rules.ComparisonWords;

/** Compares until when something is to last or is put off: a truce until Friday or until Monday. */
final class DeadlineComparison implements Comparison {
  static final String RULE = "deadline";

  /** What the question of an end is called. */
  static final String SUBJECT = "Until when";

  private static final List<String> UNTIL = List.of("until", "till", "til");
  private static final String TO = "to";
  private static final double DECIDED = 0.6;

  private final ComparisonWords words;
  private final WordMeaning meaning;

  DeadlineComparison(ComparisonWords words, WordMeaning meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    TimeExpression a = end(pair.claimA(), pair.wordsA());
    TimeExpression b = a == null ? null : end(pair.claimB(), pair.wordsB());
    if (a == null || b == null) {
      return List.of();
    }
    boolean putOff = isPutOff(pair.wordsA()) && isPutOff(pair.wordsB());
    boolean one = pair.isOneMatter() && !pair.cast().hasOther();
    return !one
            || isIf(pair.claimA()) != isIf(pair.claimB())
            || isAsked(pair.factsA(), pair.wordsA()) != isAsked(pair.factsB(), pair.wordsB())
            || !putOff && !pair.haveSamePredicate()
        ? List.of()
        : List.of(verdict(pair, a, b, putOff));
  }

  private static Verdict verdict(Pair pair, TimeExpression a, TimeExpression b, boolean putOff) {
    boolean apart = Times.gapDays(a, b) > 0;
    double shared = pair.match().matched();
    double sure = 0.38 + 0.06 * Math.min(4, shared) + pair.matterBonus();
    sure += 0.06 * pair.cast().weight() + (putOff ? 0.06 : 0);
    return new Verdict(
        !apart ? Relation.AGREES : sure < DECIDED ? Relation.UNDECIDED : Relation.DISAGREES,
        Aspect.DATE,
        Confidence.of(sure),
        RULE,
        SUBJECT,
        a.value(),
        b.value(),
        List.of(
            new Step(
                "Is it the same that lasts or is put off?",
                String.format(Locale.ROOT, "%.1f words are shared", shared),
                shared),
            new Step("Do the days meet?", apart ? "no" : "yes", 1)));
  }

  /** Whether it is only asked or wished. */
  private static boolean isIf(Claim claim) {
    return claim.mood() == Mood.QUESTION || claim.mood() == Mood.WISH;
  }

  /** Whether somebody asks for it: another day may be granted. */
  private boolean isAsked(SentenceFacts facts, Wording wording) {
    return facts.predicates().stream().anyMatch(p -> words.is("demanding", p))
        || wording.words().stream().anyMatch(w -> meaning.isOfKind(w.key(), words.of("demanding")));
  }

  /** The only day or month up to which the claim tells, null for none or several. */
  private TimeExpression end(Claim claim, Wording wording) {
    List<TimeExpression> ends =
        claim.times().stream()
            .filter(t -> t.from() != null && t.to() != null && t.from().length() >= 10)
            .filter(Times::isMoment)
            .filter(t -> claim.span().contains(t.span()) && isEnd(t, claim, wording))
            .toList();
    return ends.size() == 1 ? ends.get(0) : null;
  }

  private boolean isEnd(TimeExpression time, Claim claim, Wording wording) {
    int start = time.start() - claim.span().start();
    String before = "";
    for (TextWord word : wording.words()) {
      if (word.span().start() < start && !word.key().equals("the")) {
        before = word.key();
      }
    }
    return UNTIL.contains(before) || before.equals(TO) && isPutOff(wording);
  }

  private boolean isPutOff(Wording wording) {
    return wording.words().stream().anyMatch(w -> meaning.isOfKind(w.key(), words.of("delaying")));
  }
}
