package org.crosscheck.finding;

import java.util.Objects;
import org.crosscheck.rules.Bonds.Side;

/**
 * What binds one person or thing to another: is the wife of, succeeded, belongs to.
 *
 * @param word the noun or verb that tells it, in base form
 * @param side what that says of the first
 * @param isFormer whether it is told to be over: the ex-wife
 * @param isPast whether it is told of the past only: was the mayor
 * @param isSo whether it is told to be so
 */
record Bond(
    String word,
    Side side,
    NamedEnd first,
    NamedEnd other,
    boolean isFormer,
    boolean isPast,
    boolean isSo) {
  Bond {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(other, "other");
  }

  /** The same told from the other side. */
  Bond turned() {
    Side turned = new Side(side.bond(), side.isMutual(), !side.isHolder());
    return new Bond(word, turned, other, first, isFormer, isPast, isSo);
  }

  /** Whether both bind the same two, each standing where it stands in the other. */
  boolean isBetween(Bond that) {
    return first.isOne(that.first) && other.isOne(that.other);
  }

  /** In words: the wife of Olga Reed. */
  String told() {
    return first.told() + ", " + word.replace('_', ' ') + ", " + other.told();
  }
}
