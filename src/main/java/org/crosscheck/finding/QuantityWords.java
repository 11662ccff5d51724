package org.crosscheck.finding;

import java.math.BigDecimal;
import java.util.Locale;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;

/** Says an interval in words: at least 112, about 500, 10 to 11. */
public final class QuantityWords {
  private QuantityWords() {}

  /** The article's own words for the number; its interval where they lie outside the claim. */
  static String of(Quantity q, Claim claim) {
    Span inside = claim.span();
    return inside.contains(q.span())
        ? claim.text().substring(q.start() - inside.start(), q.end() - inside.start())
        : of(q);
  }

  public static String of(Quantity q) {
    String unit = unit(q.unit());
    if (q.low() == null && q.high() == null) {
      return "an unknown number";
    }
    if (q.low() == null) {
      return "at most " + number(q.high()) + unit;
    }
    if (q.high() == null) {
      return (q.approximate() ? "some " : "at least ") + number(q.low()) + unit;
    }
    String about = q.approximate() ? "about " : "";
    return q.low().equals(q.high())
        ? about + number(q.low()) + unit
        : about + number(q.low()) + " to " + number(q.high()) + unit;
  }

  private static String unit(String unit) {
    return unit.equals("count") || unit.isEmpty() ? "" : " " + unit.replace('-', ' ');
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
    return size >= 10000 && value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : plain(value);
  }

  private static String plain(double value) {
    BigDecimal decimal = BigDecimal.valueOf(Math.round(value * 1000) / 1000.0);
    return decimal.stripTrailingZeros().toPlainString();
  }
}
