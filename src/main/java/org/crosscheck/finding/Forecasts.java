package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.rules.ComparisonWords;

/** Tells what is to come or only expected from what came: seen holding the rate, held it. */
final class Forecasts {
  private static final List<Mood> OPEN = List.of(Mood.CONDITIONAL, Mood.WISH);

  /** Between "expected" and what is expected stands no more than "to". */
  private static final int BEFORE = 2;

  private final ComparisonWords words;

  Forecasts(ComparisonWords words) {
    this.words = words;
  }

  /** Whether only one of two claims tells of what is to come; a rule is put in "would" as well. */
  boolean areOne(Pair pair) {
    return isToCome(pair.claimA(), pair.wordsA()) != isToCome(pair.claimB(), pair.wordsB());
  }

  /** Whether it is to come, wanted or only supposed. */
  boolean isForecast(Claim claim, Wording wording) {
    return OPEN.contains(claim.mood()) || isToCome(claim, wording);
  }

  private boolean isToCome(Claim claim, Wording wording) {
    return claim.mood() == Mood.FUTURE || isForeseen(claim, wording);
  }

  private boolean isForeseen(Claim claim, Wording wording) {
    int predicate = claim.predicate().start() - claim.span().start();
    List<TextWord> before =
        wording.words().stream().filter(w -> w.span().start() <= predicate).toList();
    return before.subList(Math.max(0, before.size() - 1 - BEFORE), before.size()).stream()
        .anyMatch(w -> words.is("foreseen", w.key()));
  }
}
