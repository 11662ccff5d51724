package org.crosscheck.language;

import java.util.function.BiFunction;

/**
 * What is known of pairs of words, the same for both orders. Each pair has one place, which the
 * next pair of that place takes over: a look-up is one step, and the memory is bounded. Safe for
 * several threads, because what stands in a place never changes.
 */
public final class WordPairs<V> {
  private static final int PLACES = 1 << 20;

  private final BiFunction<String, String, V> reader;
  private final Known<?>[] places = new Known<?>[PLACES];

  /**
   * @param reader finds it out for the lesser and the greater word, never null
   */
  public WordPairs(BiFunction<String, String, V> reader) {
    this.reader = reader;
  }

  private record Known<V>(String first, String second, V value) {
    boolean isOf(String a, String b) {
      return first.equals(a) && second.equals(b) || first.equals(b) && second.equals(a);
    }
  }

  public V of(String a, String b) {
    int place = place(a, b);
    @SuppressWarnings("unchecked") // only this method fills places
    Known<V> known = (Known<V>) places[place];
    if (known == null || !known.isOf(a, b)) {
      V value = a.compareTo(b) < 0 ? reader.apply(a, b) : reader.apply(b, a);
      known = new Known<>(a, b, value);
      places[place] = known;
    }
    return known.value();
  }

  /** The same for both orders. */
  private static int place(String a, String b) {
    int first = a.hashCode();
    int second = b.hashCode();
    int both = (first + second) * 0x9E3779B1 ^ (first ^ second) * 0x85EBCA6B;
    return (both ^ both >>> 15) & PLACES - 1;
  }
}
