package org.crosscheck.finding;

import java.util.HashMap;
import java.util.Map;
import org.crosscheck.event.EventMention;

/** How well each claim is matched by the sentences of another article, of some pairs. */
final class BestFits {
  private final Map<Match, Map<String, Double>> fits = new HashMap<>();

  /** A claim and an article that may say the same. */
  private record Match(String claimId, String articleId) {}

  void add(Pair pair, double fit) {
    add(pair.a(), pair.b(), pair.factsB(), fit);
    add(pair.b(), pair.a(), pair.factsA(), fit);
  }

  private void add(EventMention claim, EventMention other, SentenceFacts sentence, double fit) {
    fits.computeIfAbsent(key(claim, other), k -> new HashMap<>())
        .merge(sentence.key(), fit, Math::max);
  }

  /** Whether either claim of a pair has no better match outside of the other's sentence. */
  boolean hold(Pair pair, double fit) {
    return elsewhere(pair.a(), pair.b()) <= fit && elsewhere(pair.b(), pair.a()) <= fit;
  }

  private double elsewhere(EventMention claim, EventMention other) {
    String sentence = SentenceFacts.key(other);
    return fits.getOrDefault(key(claim, other), Map.of()).entrySet().stream()
        .filter(e -> !e.getKey().equals(sentence))
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  private static Match key(EventMention claim, EventMention other) {
    return new Match(claim.claim().id(), other.claim().articleId());
  }
}
