package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;
import org.crosscheck.language.DependencyTree;

/** When the claims of one part of an article happened, from its time expressions. */
public final class ClaimTimes {
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
    return null;
  }
}
