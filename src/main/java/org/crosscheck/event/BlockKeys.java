package org.crosscheck.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Picks the blocks in which an article meets others: its heaviest terms that another article has.
 *
 * <p>A term of very many articles makes a block for every few days, each overlapping the next; an
 * undated article meets others only by its rarer terms.
 */
final class BlockKeys {
  private static final int WORDS = 20;
  private static final int PAIRS = 16;
  private static final int FREQUENT = 200;
  private static final int WINDOW_DAYS = 5;

  private final Long day;

  BlockKeys(Long day) {
    this.day = day;
  }

  List<String> of(
      Map<String, Double> words, Map<String, Double> pairs, Map<String, Long> frequencies) {
    List<String> keys = new ArrayList<>();
    heaviest(words, WORDS, frequencies).forEach(term -> add(keys, term, frequencies));
    heaviest(pairs, PAIRS, frequencies).forEach(term -> add(keys, term, frequencies));
    keys.sort(null);
    return keys;
  }

  private static List<String> heaviest(
      Map<String, Double> weights, int most, Map<String, Long> frequencies) {
    return TermVector.heaviest(weights)
        .map(Map.Entry::getKey)
        .filter(term -> frequencies.getOrDefault(term, 1L) > 1)
        .limit(most)
        .toList();
  }

  private void add(List<String> keys, String term, Map<String, Long> frequencies) {
    // In hexadecimal and padded, so that the order of the keys is that of the frequencies.
    String key = String.format(Locale.ROOT, "%08x %s", frequencies.get(term), term);
    if (frequencies.get(term) <= FREQUENT) {
      keys.add(key);
    } else if (day != null) {
      long window = Math.floorDiv(day, WINDOW_DAYS);
      keys.add(key + "@" + window);
      keys.add(key + "@" + (window + 1));
    }
  }
}
