package org.crosscheck.report;

import java.util.Locale;

/** Numbers and scales of inline drawings. */
final class Drawing {
  private Drawing() {}

  /** A coordinate with at most one decimal, the same in every locale. */
  static String number(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded)
        ? String.format(Locale.ROOT, "%.0f", rounded)
        : String.format(Locale.ROOT, "%.1f", rounded);
  }

  /**
   * Where {@code value} of {@code low..high} falls on {@code from..to}; the middle if it is one.
   */
  static double place(double value, double low, double high, double from, double to) {
    return high - low < 1e-9 ? (from + to) / 2 : from + (value - low) / (high - low) * (to - from);
  }
}
