package org.crosscheck.finding;

import java.util.Objects;
import org.crosscheck.claim.Quantity;

/** How two number phrases about the same counted thing relate as intervals. */
enum QuantityMatch {
  EQUAL,
  /** Equal once rounding and approximate words are allowed for. */
  ROUNDED,
  /** The one says at least, at most or about what the other says exactly. */
  FIRST_WIDER,
  SECOND_WIDER,
  APART;

  /** Agencies round: to the nearest ten past a hundred, to two digits past a thousand. */
  private static final double ROUNDING = 0.05;

  /** How far words such as about and nearly reach. */
  private static final double APPROXIMATE = 0.1;

  private static final double FLOORS = 0.2;
  private static final double FAR = 60;

  /**
   * Dozens may be nearly two hundred, hundreds nearly two thousand; "at least 12" leaves room for
   * many more, but who knows of a thousand does not say so.
   */
  private static final double VAGUE = 8;

  static QuantityMatch of(Quantity a, Quantity b) {
    if (Objects.equals(a.low(), b.low()) && Objects.equals(a.high(), b.high())) {
      return a.approximate() == b.approximate() ? EQUAL : ROUNDED;
    }
    if (isFloorOf(a, b) || isFloorOf(b, a)) {
      return ROUNDED;
    }
    if (areBothFloors(a, b)) {
      return gap(a.low(), a.low(), b.low(), b.low()) <= FLOORS ? ROUNDED : APART;
    }
    if (areWords(a, b)) {
      return a.low() <= b.low() ? FIRST_WIDER : SECOND_WIDER;
    }
    double lowA = low(a);
    double highA = high(a);
    double lowB = low(b);
    double highB = high(b);
    if (gap(lowA, highA, lowB, highB) > 0) {
      return gap(lowA, highA, lowB, highB) <= tolerance(a, b) ? ROUNDED : APART;
    }
    if (isWord(a) && isWord(b)) {
      return ROUNDED;
    }
    if (lowA <= lowB && highA >= highB) {
      return FIRST_WIDER;
    }
    if (lowB <= lowA && highB >= highA) {
      return SECOND_WIDER;
    }
    return ROUNDED;
  }

  /** How often the lesser must be doubled to reach the greater. */
  static double doublings(Quantity a, Quantity b) {
    double x = Math.max(1, Math.abs(a.low() == null ? a.high() : a.low()));
    double y = Math.max(1, Math.abs(b.low() == null ? b.high() : b.low()));
    return Math.abs(Math.log(x / y)) / Math.log(2);
  }

  /** Whether one is sixty times the other: then they hardly count the same. */
  static boolean areFarApart(Quantity a, Quantity b) {
    double x = Math.abs(a.low() == null ? a.high() : a.low());
    double y = Math.abs(b.low() == null ? b.high() : b.low());
    return Math.max(x, y) > FAR * Math.max(1, Math.min(x, y));
  }

  /** What lies between two intervals as a share of the greater near end, 0 where they meet. */
  private static double gap(double lowA, double highA, double lowB, double highB) {
    if (lowA <= highB && lowB <= highA) {
      return 0;
    }
    double upper = lowA > highB ? lowA : lowB;
    double lower = lowA > highB ? highB : highA;
    return (upper - lower) / Math.max(1, Math.abs(upper));
  }

  private static double tolerance(Quantity a, Quantity b) {
    if (a.approximate() || b.approximate()) {
      return APPROXIMATE;
    }
    if (isOpen(a) || isOpen(b)) {
      // "More than 30" is put for thirty and a few.
      return ROUNDING;
    }
    return isRound(a) != isRound(b) ? ROUNDING : 0;
  }

  /** Whether a number of a hundred or more ends in naughts where a count would rarely do so. */
  private static boolean isRound(Quantity q) {
    Double value = q.low() == null ? q.high() : q.low();
    if (value == null || Math.abs(value) < 100) {
      return false;
    }
    double step = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 1);
    return value % step == 0;
  }

  /** "At least 16" is put for sixteen by who waits for more. */
  private static boolean isFloorOf(Quantity a, Quantity b) {
    return isFloor(a)
        && !a.approximate()
        && b.low() != null
        && b.low().equals(b.high())
        && Math.abs(a.low() - b.low()) <= 1;
  }

  /** "Scores" and "at least 87": the vaguer leaves room for the other. */
  private static boolean areWords(Quantity a, Quantity b) {
    return isFloor(a)
        && isFloor(b)
        && Math.max(a.low(), b.low()) <= VAGUE * Math.max(1, Math.min(a.low(), b.low()));
  }

  /** Several, dozens, scores: a word that leaves the number open. */
  static boolean isWord(Quantity q) {
    return q.approximate() && q.low() != null && !q.low().equals(q.high());
  }

  private static boolean isFloor(Quantity q) {
    return q.low() != null && q.high() == null;
  }

  /** "At least 25" and "at least 45" are two counts so far, not one that holds the other. */
  private static boolean areBothFloors(Quantity a, Quantity b) {
    boolean words = a.approximate() || b.approximate();
    return !words && a.low() != null && b.low() != null && a.high() == null && b.high() == null;
  }

  private static boolean isOpen(Quantity q) {
    return q.low() == null || q.high() == null;
  }

  private static double low(Quantity q) {
    return q.low() == null ? Double.NEGATIVE_INFINITY : q.low();
  }

  private static double high(Quantity q) {
    if (q.high() != null) {
      return q.high();
    }
    return q.low() == null ? Double.POSITIVE_INFINITY : VAGUE * Math.max(1, q.low());
  }
}
