package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Knows the verdicts on two sentences' numbers that the articles' main tolls have decided: put
 * sentence against sentence, every toll of a war meets every other.
 */
final class TollVerdicts {
  private static final List<Relation> OPEN =
      List.of(Relation.DISAGREES, Relation.UPDATED, Relation.MORE_SPECIFIC, Relation.UNDECIDED);

  private final Map<String, List<String>> words = new TreeMap<>();

  TollVerdicts(List<ArticleTolls> articles) {
    for (ArticleTolls article : articles) {
      for (Toll t : article.all()) {
        words
            .computeIfAbsent(SentenceFacts.key(t.at().mention()), k -> new ArrayList<>())
            .add(QuantityWords.of(t.count()));
      }
    }
  }

  /** Whether it puts two tolls beside each other that need not be of one incident. */
  boolean isTold(PairVerdict verdict) {
    Verdict v = verdict.verdict();
    if (v.aspect() != Aspect.QUANTITY || !OPEN.contains(v.relation())) {
      return false;
    }
    return v.rule().equals("wording")
        ? words.containsKey(SentenceFacts.key(verdict.a()))
            && words.containsKey(SentenceFacts.key(verdict.b()))
        : holds(SentenceFacts.key(verdict.a()), v.valueA())
            && holds(SentenceFacts.key(verdict.b()), v.valueB());
  }

  private boolean holds(String sentence, String value) {
    return words.getOrDefault(sentence, List.of()).contains(value);
  }
}
