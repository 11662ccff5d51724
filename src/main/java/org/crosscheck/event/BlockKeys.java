package org.crosscheck.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  private static final int FREQUENT = 500;
  private static final int WINDOW_DAYS = 5;

  private final String published;

  BlockKeys(String published) {
    this.published = published;
  }

  List<String> of(
      Map<String, Double> words, Map<String, Double> pairs, Map<String, Long> frequencies) {
    List<String> keys = new ArrayList<>();
    heaviest(words, WORDS, frequencies).forEach(term -> add(keys, term, frequencies));
    heaviest(pairs, PAIRS, frequencies).forEach(term -> add(keys, term, frequencies));
    return keys;
  }

  private static List<String> heaviest(
      Map<String, Double> weights, int most, Map<String, Long> frequencies) {
    return weights.entrySet().stream()
        .filter(e -> e.getValue() > 0 && frequencies.getOrDefault(e.getKey(), 1L) > 1)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void add(List<String> keys, String term, Map<String, Long> frequencies) {
    if (frequencies.get(term) <= FREQUENT) {
      keys.add(term);
    } else if (published != null) {
      long window = Math.floorDiv(LocalDate.parse(published).toEpochDay(), WINDOW_DAYS);
      keys.add(term + "@" + window);
      keys.add(term + "@" + (window + 1));
    }
  }
}
