package org.crosscheck.claim;

/** Values of numbers written in digits: {@code 1,234.5}, {@code 1/2}, {@code ½}. */
final class Digits {
  /** Longer runs of digits are identifiers, and no value that a text compares. */
  private static final int MAX_LENGTH = 24;

  private static final String FRACTION_SIGNS = "\u00BD\u2153\u2154\u00BC\u00BE";
  private static final double[] FRACTION_VALUES = {1 / 2.0, 1 / 3.0, 2 / 3.0, 1 / 4.0, 3 / 4.0};

  private Digits() {}

  /** The value of a word in digits; null where it is none. */
  static Double value(String word) {
    String text = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return null;
    }
    Double fraction = fraction(text);
    return fraction != null ? fraction : isDecimal(text) ? decimal(text) : null;
  }

  /** Whether the word is a fraction such as {@code 3/8}. */
  static boolean isFraction(String word) {
    return fraction(word) != null;
  }

  private static Double fraction(String text) {
    if (text.length() == 1 && FRACTION_SIGNS.contains(text)) {
      return FRACTION_VALUES[FRACTION_SIGNS.indexOf(text)];
    }
    String plain = text.replace('\u2044', '/');
    int slash = plain.indexOf('/');
    if (slash < 1 || slash > 3 || plain.length() - slash > 5) {
      return null;
    }
    String over = plain.substring(0, slash);
    String under = plain.substring(slash + 1);
    boolean whole = isWhole(over) && isWhole(under) && !under.startsWith("0");
    return whole ? Double.parseDouble(over) / Double.parseDouble(under) : null;
  }

  private static Double decimal(String text) {
    return Double.valueOf(text.replace(",", ""));
  }

  /** Digits, thousands apart by commas, at most one point with digits behind it. */
  private static boolean isDecimal(String text) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    boolean rest = point < 0 || isWhole(text.substring(point + 1));
    return rest && (isGrouped(whole) || whole.isEmpty() && point == 0);
  }

  private static boolean isGrouped(String whole) {
    String[] groups = whole.split(",", -1);
    for (int i = 0; i < groups.length; i++) {
      boolean last = i == groups.length - 1;
      boolean fits = i == 0 || groups[i].length() == 3 || !last && groups[i].length() == 2;
      if (!isWhole(groups[i]) || !fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhole(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
