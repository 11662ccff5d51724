package org.crosscheck.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * MinHash signatures (Broder 1997) of word shingles: the share of equal places of two signatures
 * estimates the Jaccard similarity of the two sets.
 */
final class MinHash {
  private static final int PLACES = 63;
  private static final int BAND = 3;
  private static final int SHINGLE = 4;

  private MinHash() {}

  /** The signature of the words' shingles; empty for fewer words than a shingle. */
  static List<Integer> of(List<String> words) {
    if (words.size() < SHINGLE) {
      return List.of();
    }
    int[] least = new int[PLACES];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      long shingle = hash(words.subList(i, i + SHINGLE));
      for (int place = 0; place < PLACES; place++) {
        least[place] = Math.min(least[place], (int) mix(shingle + place * 0x9E3779B97F4A7C15L));
      }
    }
    List<Integer> signature = new ArrayList<>(PLACES);
    for (int value : least) {
      signature.add(value);
    }
    return signature;
  }

  /** A hash of words in order. */
  static long hash(List<String> words) {
    long hash = 0;
    for (String word : words) {
      hash = mix(hash * 31 + word.hashCode());
    }
    return hash;
  }

  /** Keys of which two sets share at least one with 94 % chance at a similarity of one half. */
  static List<String> bands(List<Integer> signature) {
    List<String> bands = new ArrayList<>();
    for (int at = 0; at + BAND <= signature.size(); at += BAND) {
      bands.add("b" + at + signature.subList(at, at + BAND));
    }
    return bands;
  }

  /** Estimated Jaccard similarity of the sets behind two signatures. */
  static double similarity(List<Integer> a, List<Integer> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int equal = 0;
    for (int place = 0; place < PLACES; place++) {
      equal += a.get(place).equals(b.get(place)) ? 1 : 0;
    }
    return (double) equal / PLACES;
  }

  /** Finaliser of SplitMix64: spreads every input bit over the whole word. */
  static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
