package org.crosscheck.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;

/** Says an interval in words: at least 112, about 500, 10 to 11. */
public final class QuantityWords {
  /** Units that have no plural, abbreviations among them. */
  private static final Set<String> UNCOUNTED =
      Set.of(
          "percent",
          "celsius",
          "fahrenheit",
          "horsepower",
          "millimetre calibre",
          "cm",
          "g",
          "kg",
          "km",
          "kmh",
          "m",
          "mg",
          "mph",
          "mpg",
          "rpm");

  /** Halves and what follows them. */
  private static final List<String> PARTS = List.of("a half", "a third", "a quarter", "a fifth");

  private static final String AGE = " age";

  private QuantityWords() {}

  /** The article's own words for the number; its interval where they lie outside the claim. */
  static String of(Quantity q, Claim claim) {
    return claim.span().contains(q.span()) ? claim.cut(q.span()) : of(q);
  }

  /** The interval in words, "more than" where the article says so. */
  static String told(Quantity q, Claim claim) {
    String own = of(q, claim).toLowerCase(Locale.ROOT);
    boolean above = own.contains("more than") || own.contains("over ");
    boolean floor = q.low() != null && q.high() == null && !q.approximate();
    return above && floor && q.low() == Math.rint(q.low())
        ? "more than " + number(q.low() - 1) + unit(q)
        : of(q);
  }

  public static String of(Quantity q) {
    String unit = unit(q);
    if (q.low() == null && q.high() == null) {
      return "an unknown number";
    }
    if (q.unit().equals("one-of")) {
      return "one of them";
    }
    if (q.low() == null) {
      return "at most " + number(q.high()) + unit;
    }
    if (q.high() == null) {
      return (q.approximate() ? "some " : "at least ") + number(q.low()) + unit;
    }
    String about = q.approximate() ? "about " : "";
    if (q.unit().equals("fraction") && q.low().equals(q.high())) {
      return about + fraction(q.low());
    }
    return q.low().equals(q.high())
        ? about + number(q.low()) + unit
        : about + number(q.low()) + " to " + number(q.high()) + unit;
  }

  /** The unit in the number of its amount; currencies stand by their codes. */
  private static String unit(Quantity q) {
    String unit = q.unit().replace('-', ' ');
    if (unit.equals("count") || unit.equals("fraction") || unit.isEmpty()) {
      return "";
    }
    boolean isOne = q.low() != null && q.low() == 1 && q.low().equals(q.high());
    if (unit.endsWith(AGE)) {
      String span = unit.substring(0, unit.length() - AGE.length());
      return " " + (isOne ? span : Plurals.of(span)) + " old";
    }
    boolean hasPlural =
        Character.isLowerCase(unit.charAt(0))
            && !UNCOUNTED.contains(unit)
            && !unit.endsWith("hertz")
            && !unit.contains(" per ");
    return " " + (hasPlural && !isOne ? Plurals.of(unit) : unit);
  }

  /** A part of a whole in words where English has one. */
  private static String fraction(double value) {
    for (int i = 0; i < PARTS.size(); i++) {
      if (Math.abs(value * (i + 2) - 1) < 0.01) {
        return PARTS.get(i);
      }
    }
    return plain(value);
  }

  private static String number(double value) {
    double size = Math.abs(value);
    if (size >= 1e12) {
      return plain(value / 1e12) + " trillion";
    }
    if (size >= 1e9) {
      return plain(value / 1e9) + " billion";
    }
    if (size >= 1e6) {
      return plain(value / 1e6) + " million";
    }
    return size >= 1000 && value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : plain(value);
  }

  private static String plain(double value) {
    BigDecimal decimal = BigDecimal.valueOf(Math.round(value * 1000) / 1000.0);
    return decimal.stripTrailingZeros().toPlainString();
  }
}
