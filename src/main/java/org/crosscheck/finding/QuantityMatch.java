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

  /** Dozens may be nearly two hundred, hundreds nearly two thousand. */
  private static final double VAGUE = 8;

  static QuantityMatch of(Quantity a, Quantity b) {
    if (Objects.equals(a.low(), b.low()) && Objects.equals(a.high(), b.high())) {
      return a.approximate() == b.approximate() ? EQUAL : ROUNDED;
    }
    double lowA = low(a);
    double highA = high(a);
    double lowB = low(b);
    double highB = high(b);
    if (lowA <= lowB && highA >= highB) {
      return FIRST_WIDER;
    }
    if (lowB <= lowA && highB >= highA) {
      return SECOND_WIDER;
    }
    if (lowA <= highB && lowB <= highA) {
      return ROUNDED;
    }
    return gap(lowA, highA, lowB, highB) <= tolerance(a, b) ? ROUNDED : APART;
  }

  private static double gap(double lowA, double highA, double lowB, double highB) {
    double between = lowA > highB ? lowA - highB : lowB - highA;
    double size = Math.max(Math.abs(Math.min(highA, lowA)), Math.abs(Math.min(highB, lowB)));
    return size == 0 ? 1 : between / size;
  }

  private static double tolerance(Quantity a, Quantity b) {
    if (a.approximate() || b.approximate()) {
      return APPROXIMATE;
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

  private static double low(Quantity q) {
    return q.low() == null ? Double.NEGATIVE_INFINITY : q.low();
  }

  /** Dozens and hundreds have no end in grammar, but a writer who means a thousand says so. */
  private static double high(Quantity q) {
    if (q.high() != null) {
      return q.high();
    }
    return q.approximate() && q.low() != null ? VAGUE * q.low() : Double.POSITIVE_INFINITY;
  }
}
