package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;

/** Judges whether two bare statements can be set against each other: by time and by mood. */
final class Comparability {
  private static final List<Mood> OPEN = List.of(Mood.QUESTION, Mood.CONDITIONAL, Mood.COMMAND);

  /** Who tells of last year or of what had been before looks further back. */
  private static final List<String> LOOKING_BACK = List.of("had", "having", "last", "previous");

  private final WordMeaning meaning;

  Comparability(WordMeaning meaning) {
    this.meaning = meaning;
  }

  /** Whether each names a time and they share no word of it, or only one looks further back. */
  boolean areApart(Pair pair) {
    List<String> a = times(pair.wordsA());
    List<String> b = times(pair.wordsB());
    boolean other = !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    boolean earlier = isEarlier(pair.claimA(), pair.wordsA());
    return other || Times.areApart(pair) || earlier != isEarlier(pair.claimB(), pair.wordsB());
  }

  /** Who had talks says so of then; who had held them looks back from then. */
  private static boolean isEarlier(Claim claim, Wording wording) {
    Span verb = claim.predicate().span().moved(-claim.span().start());
    return wording.words().stream()
        .filter(w -> !w.span().touches(verb))
        .anyMatch(w -> LOOKING_BACK.contains(w.key()));
  }

  private List<String> times(Wording wording) {
    return wording.words().stream().filter(meaning::isTime).map(TextWord::key).toList();
  }

  /** Whether neither leaves it open, or both do in one way. */
  boolean areFacts(Pair pair) {
    boolean open = isOpen(pair.claimA(), pair.wordsA()) || isOpen(pair.claimB(), pair.wordsB());
    return !open || areOpenAlike(pair);
  }

  /** Whether both or none are left open. */
  boolean areOfOneMood(Pair pair) {
    return isOpen(pair.claimA(), pair.wordsA()) == isOpen(pair.claimB(), pair.wordsB());
  }

  /** Whether it is left open; what has yet to be done is not done. */
  private static boolean isOpen(Claim claim, Wording wording) {
    boolean yet = wording.words().stream().anyMatch(w -> w.key().equals("yet"));
    return OPEN.contains(claim.mood())
        || claim.certainty() == Certainty.UNKNOWN && claim.mood() != Mood.FUTURE && !yet;
  }

  /** Whether both hang on one verb that leaves them open: voted to accept, voted to reject. */
  private static boolean areOpenAlike(Pair pair) {
    return pair.claimA().mood() == pair.claimB().mood()
        && pair.claimA().certainty() == pair.claimB().certainty()
        && pair.claimA().kind() == pair.claimB().kind()
        && pair.factsA().predicates().stream().anyMatch(pair.factsB().predicates()::contains);
  }

  /** Whether both stand by themselves or hang on one verb, and are not told only in passing. */
  boolean areMain(Pair pair) {
    return isMain(pair.claimA()) && isMain(pair.claimB()) || areOpenAlike(pair);
  }

  private static boolean isMain(Claim claim) {
    return Clauses.isWhole(claim) || claim.span().length() + 2 >= claim.sentence().length();
  }

  boolean areBothSo(Pair pair) {
    return pair.claimA().polarity() == Polarity.POSITIVE
        && pair.claimB().polarity() == Polarity.POSITIVE;
  }

  /** Whether one and the same word denies in both: it is not the difference. */
  boolean denyAlike(Pair pair) {
    List<String> a = negations(pair.wordsA());
    return !a.isEmpty() && a.equals(negations(pair.wordsB()));
  }

  private static List<String> negations(Wording wording) {
    return wording.words().stream().filter(TextWord::isNegation).map(TextWord::key).toList();
  }
}
