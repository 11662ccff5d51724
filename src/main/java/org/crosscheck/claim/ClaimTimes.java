package org.crosscheck.claim;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;

/** When the claims of one part of an article happened, from its time expressions. */
public final class ClaimTimes {
  /** A date behind one of these bounds the event and does not date it. */
  private static final List<String> BOUNDS =
      List.of("since", "until", "till", "before", "after", "by", "than", "ahead", "from", "to");

  /** A date below a noun dates what the noun names before it dates the verb. */
  private static final int NOUN_COST = 3;

  private static final int HIGHEST = 12;
  private static final List<String> FINEST =
      List.of("time", "day", "week", "month", "season", "range", "year");

  private final String text;
  private final List<TimeExpression> times;

  /** Of the part's text and its time expressions, as {@link TimeReader} gives them. */
  public ClaimTimes(String text, List<TimeExpression> times) {
    this.text = text;
    this.times = List.copyOf(times);
  }

  /**
   * When the event of a clause happened; null where the article does not say.
   *
   * @param clause the tokens of the clause
   * @param predicate its verb or event noun
   */
  public ClaimTime of(DependencyTree tree, BitSet clause, int predicate) {
    return times.stream()
        .filter(t -> tree.sentence().span().contains(t.span()) && interval(t) != null)
        .map(t -> new Dating(t, distance(tree, clause, predicate, t.span())))
        .filter(d -> d.distance < Integer.MAX_VALUE)
        .min(
            Comparator.comparingInt((Dating d) -> d.distance)
                .thenComparingInt(d -> FINEST.indexOf(interval(d.time).granularity()))
                .thenComparing(d -> d.time.span()))
        .map(d -> claimTime(d.time))
        .orElse(null);
  }

  private ClaimTime claimTime(TimeExpression time) {
    TimeInterval interval = interval(time);
    return new ClaimTime(
        interval.from().toString(),
        interval.to().toString(),
        interval.granularity(),
        time.span().cut(text));
  }

  private static TimeInterval interval(TimeExpression time) {
    boolean date = "DATE".equals(time.type()) || "TIME".equals(time.type());
    return date ? TimeInterval.of(time.value()) : null;
  }

  /** Steps up from the expression to the predicate inside the clause; the greatest int for none. */
  private static int distance(DependencyTree tree, BitSet clause, int predicate, Span time) {
    int at = head(tree, time);
    if (at < 0 || !clause.get(at)) {
      return Integer.MAX_VALUE;
    }
    int distance = 0;
    for (int steps = 0; steps < HIGHEST && at != predicate; steps++) {
      int head = tree.token(at).head();
      if (head < 0 || !clause.get(head) || BOUNDS.contains(tree.token(head).lemma())) {
        return Integer.MAX_VALUE;
      }
      boolean noun = tree.token(head).tag().startsWith("N") && head != predicate;
      distance += noun ? NOUN_COST : 1;
      at = head;
    }
    return at == predicate ? distance : Integer.MAX_VALUE;
  }

  /** The token of the expression that hangs on a word outside it; -1 for none. */
  private static int head(DependencyTree tree, Span time) {
    for (int t = 0; t < tree.size(); t++) {
      Token token = tree.token(t);
      boolean inside = token.start() < time.end() && token.end() > time.start();
      boolean free = token.head() < 0 || !tree.token(token.head()).span().touches(time);
      if (inside && free && !"punct".equals(token.relation())) {
        return t;
      }
    }
    return -1;
  }

  /** A time expression and how far it stands from the predicate. */
  private record Dating(TimeExpression time, int distance) {}
}
