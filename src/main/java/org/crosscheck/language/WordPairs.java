package org.crosscheck.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/**
 * What is known of pairs of words, the same for both orders; kept for so many pairs and no more.
 */
public final class WordPairs<V> {
  private static final int KEPT = 500_000;

  private final Map<String, Map<String, V>> known = new ConcurrentHashMap<>();
  private final AtomicInteger pairs = new AtomicInteger();
  private final BiFunction<String, String, V> reader;

  /**
   * @param reader finds it out for the lesser and the greater word, never null
   */
  public WordPairs(BiFunction<String, String, V> reader) {
    this.reader = reader;
  }

  public V of(String a, String b) {
    return a.compareTo(b) < 0 ? ofOrdered(a, b) : ofOrdered(b, a);
  }

  // To look first and put then is several times as fast as one step that locks.
  private V ofOrdered(String lesser, String greater) {
    Map<String, V> row = known.get(lesser);
    V value = row == null ? null : row.get(greater);
    if (value == null) {
      value = reader.apply(lesser, greater);
      if (pairs.incrementAndGet() > KEPT) {
        known.clear();
        pairs.set(0);
      }
      known.computeIfAbsent(lesser, w -> new ConcurrentHashMap<>()).put(greater, value);
    }
    return value;
  }
}
