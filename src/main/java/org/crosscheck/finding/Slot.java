package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import org.crosscheck.claim.Quantity;

/**
 * A number in a claim with the words that say what it measures: another report of the same puts
 * another number there.
 *
 * @param measure the number as an interval of its unit, lengths of time in days
 * @param words the article's words for it
 * @param first place of the first of them among the claim's words
 * @param end place behind the last of them
 * @param isPresupposed whether it only names a known thing: the 40-month term, his 3,000 men
 * @param periods words close by that say of what time it is: annual, two-year
 * @param near content words close to it, which say what is measured
 * @param around the other content words of the claim
 */
record Slot(
    Quantity measure,
    String words,
    int first,
    int end,
    boolean isPresupposed,
    List<String> periods,
    List<TextWord> near,
    List<TextWord> around) {
  Slot {
    Objects.requireNonNull(measure, "measure");
    periods = List.copyOf(periods);
    near = List.copyOf(near);
    around = List.copyOf(around);
  }

  String unit() {
    return measure.unit();
  }

  boolean isCount() {
    return unit().equals("count");
  }

  /** Whether it is a sum of a currency, which units name by its three capitals. */
  boolean isMoney() {
    return unit().length() == 3 && unit().chars().allMatch(Character::isUpperCase);
  }

  boolean isLength() {
    return isLength(measure);
  }

  /** Whether a quantity in days or minutes is how long something took. */
  static boolean isLength(Quantity q) {
    return q.unit().equals("day") || q.unit().equals("minute");
  }

  boolean isAge() {
    return unit().equals("year-age");
  }

  double size() {
    return measure.low() == null ? measure.high() : measure.low();
  }
}
