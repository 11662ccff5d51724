package org.crosscheck.claim;

import java.io.Serializable;
import java.util.Map;
import org.crosscheck.rules.NumberBounds;

/** Reads the bounds around an amount: at least, up to, about, or more. */
final class BoundReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int LONGEST = 4;
  private static final int MOST = 2;

  /** Above this, "more than" does not mean one more: such numbers are rounded. */
  private static final double EXACT_BELOW = 100_000;

  private final NumberBounds bounds;

  BoundReader(NumberBounds bounds) {
    this.bounds = bounds;
  }

  BoundedAmount read(Words words, Amount amount) {
    BoundedAmount bounded =
        new BoundedAmount(
            amount.from(),
            amount.to(),
            amount.low(),
            amount.high(),
            amount.number().isVague(),
            amount);
    bounded = after(words, bounded);
    for (int i = 0; i < MOST; i++) {
      BoundedAmount next = before(words, bounded);
      if (next == bounded) {
        break;
      }
      bounded = next;
    }
    return bounded;
  }

  private BoundedAmount before(Words words, BoundedAmount amount) {
    int gap = words.isHyphen(amount.from() - 1) && words.isGlued(amount.from()) ? 1 : 0;
    for (int length = LONGEST; length > 0; length--) {
      int from = amount.from() - gap - length;
      String bound = find(bounds.before(), words, from, amount.from() - gap);
      if (bound != null) {
        return with(amount, bound, from, amount.to());
      }
    }
    return amount;
  }

  private BoundedAmount after(Words words, BoundedAmount amount) {
    for (int length = LONGEST; length > 0; length--) {
      boolean apart = "+".equals(words.text(amount.to())) && !words.isGlued(amount.to());
      String bound = apart ? null : find(bounds.after(), words, amount.to(), amount.to() + length);
      if (bound != null) {
        return with(amount, bound, amount.from(), amount.to() + length);
      }
    }
    return amount;
  }

  private static String find(Map<String, String> phrases, Words words, int from, int to) {
    return from < 0 || to > words.size() ? null : phrases.get(words.phrase(from, to));
  }

  private static BoundedAmount with(BoundedAmount a, String bound, int from, int to) {
    Amount amount = a.amount();
    boolean fixed = amount.isRange() || amount.number().isVague() || a.low() == null;
    boolean about = a.approximate() || "about".equals(bound);
    if (fixed || a.high() == null) {
      return new BoundedAmount(from, to, a.low(), a.high(), about, amount);
    }
    double step = steps(amount) ? 1 : 0;
    return switch (bound) {
      case "at-least" -> new BoundedAmount(from, to, a.low(), null, about, amount);
      case "more-than" -> new BoundedAmount(from, to, a.low() + step, null, about, amount);
      case "at-most" -> new BoundedAmount(from, to, null, a.high(), about, amount);
      case "less-than" -> new BoundedAmount(from, to, null, a.high() - step, about, amount);
      default -> new BoundedAmount(from, to, a.low(), a.high(), about, amount);
    };
  }

  /** More than 700 people are at least 701; more than 7 % are not at least 8 %. */
  private static boolean steps(Amount amount) {
    double value = amount.low();
    return amount.unit() == null && value == Math.rint(value) && value < EXACT_BELOW;
  }
}
