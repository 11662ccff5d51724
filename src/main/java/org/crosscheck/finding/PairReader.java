package org.crosscheck.finding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crosscheck.event.EventMention;

/** Lays two claims side by side. */
final class PairReader {
  private static final int KEPT = 20_000;

  private final WordMeaning meaning;
  private final WordDifferences differences;

  /** A claim stands in many pairs, and outlets say the same in the same words. */
  private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

  PairReader(WordMeaning meaning) {
    this.meaning = meaning;
    differences = new WordDifferences(meaning);
  }

  /**
   * The pair of two claims with the facts of their sentences.
   *
   * @param tie what joins them though no event holds both, null for nothing
   */
  Pair read(
      EventClaim first, EventClaim second, SentenceFacts factsA, SentenceFacts factsB, Tie tie) {
    EventMention a = first.mention();
    EventMention b = second.mention();
    Wording wordsA = wording(a);
    Wording wordsB = wording(b);
    WordAlignment alignment = WordAlignment.of(wordsA.words(), wordsB.words());
    return new Pair(
        first,
        second,
        factsA,
        factsB,
        wordsA,
        wordsB,
        alignment,
        differences.ofClauses(alignment),
        ContentMatch.of(wordsA.content(), wordsB.content(), meaning),
        Cast.of(a, b, meaning),
        meaning.relate(predicate(a), predicate(b)),
        tie);
  }

  /** A verb with its particle where that is a word of its own (turn down), else the bare verb. */
  private String predicate(EventMention mention) {
    String lemma = mention.claim().predicate().lemma();
    return lemma.contains("_") && !meaning.isKnown(lemma)
        ? lemma.substring(0, lemma.indexOf('_'))
        : lemma;
  }

  /** A claim's text as words. */
  Wording wording(EventMention mention) {
    if (wordings.size() >= KEPT) {
      wordings.clear();
    }
    return wordings.computeIfAbsent(mention.claim().text(), Wording::of);
  }
}
