package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Quantity;

/** How two tolls of the same people meet; who counts bodies rounds less than who counts money. */
enum TollMatch {
  SAME,
  ROUNDED,
  /** The first says only at least or about what the second says more exactly. */
  FIRST_WIDER,
  SECOND_WIDER,
  APART;

  /** Counts of hundreds are rounded, those of dozens are not. */
  private static final double ROUND = 100;

  private static final double VAGUE = 8;

  static TollMatch of(Quantity a, Quantity b) {
    if (QuantityMatch.isWord(a) != QuantityMatch.isWord(b)) {
      return vague(a, b);
    }
    boolean plainA = !a.approximate() && a.low() != null;
    boolean plainB = !b.approximate() && b.low() != null;
    boolean floors = a.high() == null && b.high() == null;
    if (plainA && plainB && floors) {
      return floors(a.low(), b.low());
    }
    if (plainA && plainB && a.low() < ROUND && b.low() < ROUND) {
      return a.high() == null
          ? floor(a, b, FIRST_WIDER)
          : b.high() == null ? floor(b, a, SECOND_WIDER) : intervals(a, b);
    }
    return intervals(a, b);
  }

  /** Whether both can be told of one number. */
  boolean meet() {
    return this != APART;
  }

  /** Whether both are told as one number, but for rounding. */
  boolean agrees() {
    return this == SAME || this == ROUNDED;
  }

  /** "At least 20" leaves room for 22: who says the greater knows more. */
  private static TollMatch floors(double a, double b) {
    return a == b ? SAME : a < b ? FIRST_WIDER : SECOND_WIDER;
  }

  /** "At least 16" is put for sixteen, and "more than 30" for thirty and a few. */
  private static TollMatch floor(Quantity floor, Quantity exact, TollMatch wider) {
    double gap = exact.low() - floor.low();
    if (gap == 0 || gap == -1) {
      return ROUNDED;
    }
    return gap > 0 ? wider : APART;
  }

  /** Whether two sentences count so many others to whom the same happened: two incidents. */
  static boolean countApart(SentenceFacts a, SentenceFacts b) {
    return a.quantities().stream()
        .filter(TollMatch::isCounted)
        .anyMatch(
            x -> {
              List<Quantity> same =
                  b.quantities().stream()
                      .filter(y -> isCounted(y) && y.state().equals(x.state()))
                      .toList();
              return !same.isEmpty() && same.stream().noneMatch(y -> of(x, y).meet());
            });
  }

  private static boolean isCounted(Quantity q) {
    return q.unit().equals("count")
        && !q.state().isEmpty()
        && (q.low() != null || q.high() != null);
  }

  /** "Several" may be more than nine, but hardly a hundred. */
  private static TollMatch vague(Quantity a, Quantity b) {
    Quantity word = QuantityMatch.isWord(a) ? a : b;
    Quantity number = QuantityMatch.isWord(a) ? b : a;
    double value = number.low() == null ? number.high() : number.low();
    boolean fits = value >= word.low() && value <= VAGUE * word.low();
    if (number.high() == null && Math.abs(value - word.low()) <= 1) {
      return ROUNDED;
    }
    if (!fits) {
      return value > VAGUE * word.low() ? APART : intervals(a, b);
    }
    return QuantityMatch.isWord(a) ? FIRST_WIDER : SECOND_WIDER;
  }

  /** {@code 1,300} beside {@code 500 to 1,300}: they have heard the same. */
  private static boolean isEnd(Quantity range, Quantity exact) {
    return range.low() != null
        && range.high() != null
        && !range.low().equals(range.high())
        && exact.low() != null
        && exact.low().equals(exact.high())
        && (exact.low().equals(range.low()) || exact.low().equals(range.high()));
  }

  private static TollMatch intervals(Quantity a, Quantity b) {
    if (isEnd(a, b) || isEnd(b, a)) {
      return ROUNDED;
    }
    return switch (QuantityMatch.of(a, b)) {
      case EQUAL -> SAME;
      case ROUNDED -> ROUNDED;
      case FIRST_WIDER -> FIRST_WIDER;
      case SECOND_WIDER -> SECOND_WIDER;
      case APART -> APART;
    };
  }
}
