package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.event.EventMention;

/**
 * Finds the claims of one story that may speak of the same though they were put into different
 * events: those that share rare words.
 */
final class CandidatePairs {
  /** A word of more claims than this joins nothing. */
  private static final int COMMON = 60;

  private static final int BEST = 12;
  private static final double ENOUGH = 4;

  private CandidatePairs() {}

  /** Two claims by their place in the list, the lesser first. */
  record Candidate(int first, int second) {}

  static List<Candidate> of(List<EventMention> claims) {
    List<Set<String>> words = claims.stream().map(CandidatePairs::words).toList();
    Map<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (String word : words.get(i)) {
        places.computeIfAbsent(word, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Candidate> found =
        new TreeSet<>(
            Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::second));
    for (int i = 0; i < claims.size(); i++) {
      for (int j : best(i, claims, words.get(i), places)) {
        found.add(new Candidate(Math.min(i, j), Math.max(i, j)));
      }
    }
    return List.copyOf(found);
  }

  private static List<Integer> best(
      int claim, List<EventMention> claims, Set<String> words, Map<String, List<Integer>> places) {
    Map<Integer, Double> scores = new TreeMap<>();
    for (String word : words) {
      List<Integer> holders = places.get(word);
      if (holders.size() <= COMMON) {
        double rarity = Math.log((1.0 + claims.size()) / holders.size());
        holders.forEach(h -> scores.merge(h, rarity, Double::sum));
      }
    }
    String article = claims.get(claim).claim().articleId();
    return scores.entrySet().stream()
        .filter(e -> e.getValue() >= ENOUGH)
        .filter(e -> !claims.get(e.getKey()).claim().articleId().equals(article))
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(BEST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<String> words(EventMention mention) {
    Set<String> words = new TreeSet<>();
    for (String word : mention.claim().content()) {
      if (!FunctionWords.holds(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
