package org.crosscheck.claim;

import java.util.Objects;
import org.crosscheck.rules.Units.Unit;

/**
 * A number with its unit and, in a range, its second number: {@code $3 billion to $5 billion}.
 *
 * @param from index of its first word, inclusive
 * @param to index after its last word
 * @param low least value; null where open
 * @param high greatest value; null where open
 * @param unit unit of measure or currency; null for a plain number
 * @param per what a price or rate is for ({@code per barrel}), empty for none
 * @param number the first number as read
 */
record Amount(
    int from, int to, Double low, Double high, Unit unit, String per, NumberPhrase number) {
  Amount {
    Objects.requireNonNull(per, "per");
    Objects.requireNonNull(number, "number");
  }

  boolean isRange() {
    return !number.isVague() && low != null && high != null && low < high;
  }

  /** Whether it is of one of the unit table's kinds. */
  boolean isOf(String kind) {
    return unit != null && (kind.equals(unit.kind()) || "money".equals(kind) && isSymbol());
  }

  private boolean isSymbol() {
    return "symbol".equals(unit.kind());
  }

  Amount of(Unit other) {
    return new Amount(from, to, low, high, other, per, number);
  }
}
