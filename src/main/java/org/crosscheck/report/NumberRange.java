package org.crosscheck.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A compared value that is a number or an interval of numbers, read from its normal form.
 *
 * @param low least value, null where open
 * @param high greatest value, null where open
 */
record NumberRange(Double low, Double high, boolean approximate) {
  private static final String NUMBER = "([0-9][0-9,]{0,24}(?:\\.[0-9]{1,9})?)";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(about|~|≈) ?)?(?:(>=|≥|at least|<=|≤|at most) ?)?"
              + NUMBER
              + "(?: ?(?:\\.\\.|-|–|to) ?"
              + NUMBER
              + ")?(?: .{0,80})?");

  static Optional<NumberRange> of(String value) {
    Matcher matcher = FORM.matcher(value.strip());
    if (value.length() > 120 || !matcher.matches()) {
      return Optional.empty();
    }
    double first = number(matcher.group(3));
    Double second = matcher.group(4) == null ? null : (Double) number(matcher.group(4));
    boolean approximate = matcher.group(1) != null;
    String bound = matcher.group(2) == null ? "" : matcher.group(2);
    return Optional.of(
        switch (bound) {
          case ">=", "≥", "at least" -> new NumberRange(first, null, approximate);
          case "<=", "≤", "at most" -> new NumberRange(null, first, approximate);
          default -> new NumberRange(first, second == null ? (Double) first : second, approximate);
        });
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }

  double least() {
    return low == null ? high : low;
  }

  double greatest() {
    return high == null ? low : high;
  }
}
