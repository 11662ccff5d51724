package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Weighted terms of unit length, packed for shuffles: the upper half of each number is the hash of
 * a term, the lower half its weight as a float; rising by hash.
 */
public record TermVector(List<Long> packed) {
  private static final long HASH_SEED = 0xCBF29CE484222325L;
  private static final long HASH_PRIME = 0x100000001B3L;

  public TermVector {
    packed = List.copyOf(packed);
  }

  /** The {@code most} heaviest terms, scaled to length 1. */
  static TermVector of(Map<String, Double> weights, int most) {
    List<Map.Entry<String, Double>> heaviest = heaviest(weights).limit(most).toList();
    double squares = heaviest.stream().mapToDouble(e -> e.getValue() * e.getValue()).sum();
    List<Long> packed = new ArrayList<>();
    for (Map.Entry<String, Double> entry : heaviest) {
      packed.add(pack(entry.getKey(), entry.getValue() / Math.sqrt(squares)));
    }
    packed.sort(Comparator.comparingInt(TermVector::hash));
    return new TermVector(packed);
  }

  /** The terms that weigh anything, the heaviest first. */
  static Stream<Map.Entry<String, Double>> heaviest(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()));
  }

  /** Whether it has more than one term. */
  boolean isRich() {
    return packed.size() > 1;
  }

  /** The cosine of the angle between two vectors, 0 to 1. */
  double cosine(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < packed.size() && j < other.packed.size()) {
      long a = packed.get(i);
      long b = other.packed.get(j);
      int order = Integer.compare(hash(a), hash(b));
      if (order == 0) {
        sum += (double) weight(a) * weight(b);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Math.min(1, sum);
  }

  private static long pack(String term, double weight) {
    long hash = HASH_SEED;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * HASH_PRIME;
    }
    int folded = (int) (hash ^ (hash >>> Integer.SIZE));
    return ((long) folded << Integer.SIZE)
        | Integer.toUnsignedLong(Float.floatToIntBits((float) weight));
  }

  private static int hash(long packed) {
    return (int) (packed >>> Integer.SIZE);
  }

  private static float weight(long packed) {
    return Float.intBitsToFloat((int) packed);
  }
}
