package org.crosscheck.finding;

import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.rules.ComparisonWords;

/** Compares tallies of two sides: a vote of 67-28, a ruling of 5-4, a score of 2-1. */
final class TallyComparison implements Comparison {
  /** Fewer members than this are goals in a match rather than votes. */
  private static final int BODY = 7;

  /** So many shared words outside of one event make a vote of as many members the same. */
  private static final double ELSEWHERE = 2;

  private final ComparisonWords words;
  private final WordMeaning meaning;

  TallyComparison(ComparisonWords words, WordMeaning meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    List<TextWord> a = tallies(pair.wordsA());
    List<TextWord> b = tallies(pair.wordsB());
    if (a.size() != 1
        || b.size() != 1
        || !isLikely(pair, a.get(0), b.get(0))
        || isVoteBesideMatch(pair)) {
      return List.of();
    }
    boolean same = a.get(0).key().equals(b.get(0).key());
    return List.of(
        new Verdict(
            same ? Relation.AGREES : Relation.DISAGREES,
            Aspect.QUANTITY,
            Confidence.of(0.55 + 0.3 * pair.match().balance()),
            "tally",
            "How the sides stood",
            a.get(0).form(),
            b.get(0).form(),
            List.of(
                new Step("Is it the same vote or match?", "one of each, in like words", 0.6),
                new Step("Are the tallies the same?", same ? "yes" : "no", 1))));
  }

  /** In like words, or of a body of one size: the five and four of a court are seven and two. */
  private static boolean isLikely(Pair pair, TextWord a, TextWord b) {
    double likeness = pair.match().balance();
    int sum = sum(a.key());
    boolean body = sum >= BODY && Math.abs(sum - sum(b.key())) <= 0.02 * sum;
    boolean counted =
        pair.isOneMatter() || sum == sum(b.key()) && pair.match().matched() >= ELSEWHERE;
    return body && counted && !pair.cast().hasOther()
        || likeness >= (pair.isOneMatter() ? 0.3 : 0.4);
  }

  private static int sum(String tally) {
    int dash = tally.indexOf('-');
    return Integer.parseInt(tally.substring(0, dash)) + Integer.parseInt(tally.substring(dash + 1));
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

  private List<TextWord> tallies(Wording wording) {
    List<TextWord> text = wording.words();
    return IntStream.range(0, text.size())
        .filter(i -> isTally(text.get(i).key()))
        .filter(i -> !ranges(text, i - 1) && !ranges(text, i + 1))
        .mapToObj(text::get)
        .toList();
  }

  /** Whether the word beside two numbers makes them a range: aged 12-17, 3-5 years. */
  private boolean ranges(List<TextWord> text, int at) {
    return at >= 0 && at < text.size() && meaning.isOfKind(text.get(at).key(), words.of("ranging"));
  }

  private static boolean isTally(String key) {
    int dash = key.indexOf('-');
    return dash > 0
        && key.length() <= 7
        && dash < key.length() - 1
        && key.chars().allMatch(c -> c == '-' || Character.isDigit(c))
        && key.indexOf('-', dash + 1) < 0;
  }
}
