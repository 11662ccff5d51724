package org.crosscheck.report;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/** How often two outlets agree, vary and disagree; {@code first} sorts before {@code second}. */
public record PairCount(
    String first, String second, long agrees, long varies, long disagrees, long other)
    implements Comparable<PairCount>, Serializable {
  private static final Comparator<PairCount> ORDER =
      Comparator.comparing(PairCount::first).thenComparing(PairCount::second);

  public PairCount {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("pair out of order: " + first + ", " + second);
    }
  }

  public PairCount plus(PairCount more) {
    return new PairCount(
        first,
        second,
        agrees + more.agrees,
        varies + more.varies,
        disagrees + more.disagrees,
        other + more.other);
  }

  public long total() {
    return agrees + varies + disagrees + other;
  }

  public boolean isAbout(String outlet) {
    return first.equals(outlet) || second.equals(outlet);
  }

  /** The outlet of the pair that is not {@code outlet}. */
  public String other(String outlet) {
    return first.equals(outlet) ? second : first;
  }

  @Override
  public int compareTo(PairCount o) {
    return ORDER.compare(this, o);
  }
}
