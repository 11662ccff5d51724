package org.crosscheck.finding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was read for the keys asked last: a claim stands in many pairs, and outlets say the same in
 * the same words. So many are kept and no more, whatever the corpus.
 */
final class Remembered<K, V> {
  private static final int KEPT = 20_000;

  private final Map<Object, V> known = new ConcurrentHashMap<>();
  private final boolean byIdentity;

  private Remembered(boolean byIdentity) {
    this.byIdentity = byIdentity;
  }

  /** For short keys, such as texts: equal ones have one value. */
  static <K, V> Remembered<K, V> byValue() {
    return new Remembered<>(false);
  }

  /** For keys of many parts, such as claims, which to compare would cost more than it saves. */
  static <K, V> Remembered<K, V> byIdentity() {
    return new Remembered<>(true);
  }

  /**
   * The key's value.
   *
   * @param reader makes it where it is not known, never null
   */
  V of(K key, Supplier<V> reader) {
    Object same = byIdentity ? new Itself(key) : key;
    V value = known.get(same);
    if (value == null) {
      value = reader.get();
      if (known.size() >= KEPT) {
        known.clear();
      }
      known.put(same, value);
    }
    return value;
  }

  /** A key that only itself is equal to. */
  private static final class Itself {
    private final Object key;

    Itself(Object key) {
      this.key = key;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Itself itself && itself.key == key;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(key);
    }
  }
}
