package org.crosscheck.finding;

/** How confidence is written and read: shares of 1. */
final class Confidence {
  /** From here on a difference is called a disagreement; below it stays undecided. */
  static final double DECIDED = 0.55;

  private Confidence() {}

  static double of(double value) {
    return Math.max(0, Math.min(0.99, Math.round(value * 100) / 100.0));
  }
}
