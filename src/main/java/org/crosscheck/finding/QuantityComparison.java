package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.rules.ComparisonWords;

/** Compares the numbers that two claims give for the same counted thing. */
final class QuantityComparison implements Comparison {
  static final String RULE = "quantity";

  /** Counts of one thing seldom lie far apart; those of two things often do. */
  private static final double PER_DOUBLING = 0.05;

  private final CountedThings things;
  private final Forecasts forecasts;

  QuantityComparison(ComparisonWords words, WordMeaning meaning) {
    forecasts = new Forecasts(words);
    things = new CountedThings(words, meaning);
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Quantity> others = new ArrayList<>(numbers(pair.factsB(), pair.claimB(), pair));
    List<Quantity> open = new ArrayList<>();
    for (Quantity a : numbers(pair.factsA(), pair.claimA(), pair)) {
      Quantity b = things.equal(a, others, pair);
      if (b == null) {
        open.add(a);
      } else {
        others.remove(b);
        verdicts.add(verdict(pair, a, b));
      }
    }
    for (Quantity a : open) {
      Quantity b = things.counterpart(a, others, pair);
      // The dead of a raid and those of the war are not even likely to be the same.
      if (b != null && !(QuantityMatch.areFarApart(a, b) && pair.match().balance() < 0.5)) {
        verdicts.add(verdict(pair, a, b));
      }
    }
    return verdicts;
  }

  /** In one event the numbers of the whole sentence, else those of the claim itself. */
  private static List<Quantity> numbers(SentenceFacts facts, Claim claim, Pair pair) {
    return pair.isOneMatter() ? facts.quantities() : claim.quantities();
  }

  private Verdict verdict(Pair pair, Quantity a, Quantity b) {
    QuantityMatch match = QuantityMatch.of(a, b);
    List<Step> steps = new ArrayList<>();
    double same = things.sameness(a, b, pair, steps);
    steps.add(new Step("How do the numbers meet?", words(match), 1));
    String subject = things.subject(a, b);
    return switch (match) {
      case EQUAL -> of(Relation.AGREES, Aspect.QUANTITY, same, subject, a, b, steps);
      case ROUNDED -> of(Relation.VARIES, Aspect.ROUNDING, same, subject, a, b, steps);
      case FIRST_WIDER, SECOND_WIDER ->
          of(Relation.MORE_SPECIFIC, Aspect.QUANTITY, same, subject, a, b, steps);
      case APART -> apart(pair, a, b, same, subject, steps);
    };
  }

  private Verdict apart(
      Pair pair, Quantity a, Quantity b, double alike, String subject, List<Step> steps) {
    double same = Confidence.of(alike - PER_DOUBLING * QuantityMatch.doublings(a, b));
    boolean sameSize = !QuantityMatch.areFarApart(a, b) || pair.match().balance() >= 0.5;
    steps.add(new Step("Are they of one order?", sameSize ? "yes" : "no, perhaps other scope", 1));
    // A part of the whole or another year is no other answer.
    boolean sameScope =
        a.scope().equals(b.scope()) || CountedThings.isMoney(a) || isPlain(pair, a, b);
    boolean forecast =
        a.state().isEmpty()
            && (forecasts.areOne(pair)
                || (CountedThings.isMoney(a) || a.unit().equals("percent"))
                    && forecasts.isOneOpen(pair));
    steps.add(new Step("Is one only expected?", forecast ? "yes" : "no", forecast ? -0.5 : 1));
    if (same < Confidence.DECIDED || !sameSize || !sameScope || forecast) {
      return of(Relation.UNDECIDED, Aspect.QUANTITY, same, subject, a, b, steps);
    }
    boolean later = Times.isLaterTotal(pair, a, b);
    steps.add(new Step("Could the later report supersede?", later ? "yes" : "no", later ? 0.5 : 1));
    return of(
        later ? Relation.UPDATED : Relation.DISAGREES, Aspect.QUANTITY, same, subject, a, b, steps);
  }

  /** Whether the one only describes what the other counts: soldiers, soldiers of the army. */
  private static boolean isPlain(Pair pair, Quantity a, Quantity b) {
    boolean oneEmpty = a.scope().isEmpty() != b.scope().isEmpty();
    String scope = a.scope() + b.scope();
    return oneEmpty
        && pair.isOneMatter()
        && a.counted().equals(b.counted())
        && !a.counted().equals("person")
        && !scope.startsWith("in ");
  }

  private static Verdict of(
      Relation relation,
      Aspect aspect,
      double confidence,
      String subject,
      Quantity a,
      Quantity b,
      List<Step> steps) {
    return new Verdict(
        relation,
        aspect,
        confidence,
        RULE,
        subject,
        QuantityWords.of(a),
        QuantityWords.of(b),
        steps);
  }

  private static String words(QuantityMatch match) {
    return switch (match) {
      case EQUAL -> "they are equal";
      case ROUNDED -> "they meet after rounding";
      case FIRST_WIDER, SECOND_WIDER -> "one includes the other";
      case APART -> "they do not meet";
    };
  }
}
