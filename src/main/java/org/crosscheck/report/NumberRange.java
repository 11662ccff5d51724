package org.crosscheck.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A compared value that is a number or an interval of numbers, read from its words: {@code at least
 * 112}, {@code about 1.5 million}, {@code 10 to 11}.
 *
 * @param low least value, null where open
 * @param high greatest value, null where open
 */
record NumberRange(Double low, Double high, boolean approximate) {
  private static final String NUMBER =
      "([0-9][0-9,]{0,24}(?:\\.[0-9]{1,9})?)(?: (million|billion|trillion))?";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(about|some) )?(?:(at least|at most|more than) )?"
              + NUMBER
              + "(?: to "
              + NUMBER
              + ")?(?: .*)?");

  static Optional<NumberRange> of(String value) {
    Matcher matcher = FORM.matcher(value.strip());
    if (value.length() > 120 || !matcher.matches()) {
      return Optional.empty();
    }
    Double first = number(matcher.group(3), matcher.group(4));
    Double second = matcher.group(5) == null ? first : number(matcher.group(5), matcher.group(6));
    boolean approximate = matcher.group(1) != null;
    boolean moreThan = "more than".equals(matcher.group(2));
    boolean atLeast =
        moreThan || "at least".equals(matcher.group(2)) || "some".equals(matcher.group(1));
    boolean atMost = "at most".equals(matcher.group(2));
    return Optional.of(
        new NumberRange(atMost ? null : first, atLeast ? null : second, approximate));
  }

  private static Double number(String digits, String magnitude) {
    double factor =
        switch (magnitude == null ? "" : magnitude) {
          case "million" -> 1e6;
          case "billion" -> 1e9;
          case "trillion" -> 1e12;
          default -> 1;
        };
    return Double.parseDouble(digits.replace(",", "")) * factor;
  }

  double least() {
    return low == null ? high : low;
  }

  double greatest() {
    return high == null ? low : high;
  }
}
