package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.event.EventMention;

/**
 * A question to which a story has one answer, whatever events its claims were put into: who asked
 * for the talks, whether the vote was unanimous.
 *
 * @param <T> what a claim answers
 */
interface StoryQuestion<T> {

  /** What a claim answers, nothing for most claims. */
  List<T> read(EventMention mention, Wording wording);

  /** Whether two answers are about one thing. */
  boolean areOfOneThing(T a, T b);

  /** Whether two answers about one thing cannot both hold. */
  boolean exclude(T a, T b);

  /** Whether two sentences may be told of one time, which only a question of days asks itself. */
  default boolean areOfOneTime(Pair pair) {
    return !Times.areApart(pair);
  }

  /** Whether the sentences of two answers that exclude each other bear it out. */
  default boolean holds(Pair pair, T a, T b) {
    return true;
  }

  /** The disagreement of two claims whose answers exclude each other. */
  Verdict verdict(Pair pair, T a, T b);
}
