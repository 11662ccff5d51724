package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Role;
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

  /** Whether only one of two claims tells what somebody wants, expects or reckons. */
  boolean isOneOpen(Pair pair) {
    return isOpen(pair.claimA(), pair.wordsA(), pair.factsA())
        != isOpen(pair.claimB(), pair.wordsB(), pair.factsB());
  }

  private boolean isOpen(Claim claim, Wording wording, SentenceFacts facts) {
    // Of a rise that somebody wants the noun itself does not say so.
    boolean noun = claim.kind() == ClaimKind.EVENT_NOUN;
    // What a court orders to be paid is no wish.
    boolean ordered = facts.predicates().stream().anyMatch(p -> words.is("ordering", p));
    return noun && facts.predicates().stream().anyMatch(p -> words.is("demanding", p))
        || facts.predicates().stream().anyMatch(p -> words.is("estimating", p))
        || claim.arguments().stream().anyMatch(this::isForecaster)
        || !ordered && isForecast(claim, wording)
        || words.is("demanding", claim.predicate().lemma());
  }

  /** Polls give a party what voters need not give it. */
  private boolean isForecaster(Argument argument) {
    return argument.role() == Role.AGENT && words.is("forecaster", argument.head());
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
