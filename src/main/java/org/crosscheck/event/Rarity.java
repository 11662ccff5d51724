package org.crosscheck.event;

import java.io.Serializable;
import java.util.Map;

/**
 * How rare words are among the claims of a corpus.
 *
 * @param counts in how many claims a word stands; words left out stand in one
 * @param claims how many claims there are
 */
public record Rarity(Map<String, Long> counts, long claims) implements Serializable {
  public Rarity {
    counts = Map.copyOf(counts);
  }

  /** Over 0 for a word of nearly every claim, to 1 for a word of a single one. */
  public double of(String form) {
    double share = (claims + 1.0) / (counts.getOrDefault(form, 1L) + 0.5);
    return Math.max(0.01, Math.log(share) / Math.log((claims + 1.0) / 1.5));
  }
}
