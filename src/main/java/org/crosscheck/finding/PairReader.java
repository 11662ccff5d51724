package org.crosscheck.finding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.Rules;

/** Lays two claims side by side. */
final class PairReader {
  private static final int KEPT = 20_000;

  private final WordMeaning meaning;
  private final WordDifferences differences;
  private final DoingReader doingReader;

  /** A claim stands in many pairs, and outlets say the same in the same words. */
  private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

  PairReader(Rules rules, WordMeaning meaning) {
    this.meaning = meaning;
    doingReader = new DoingReader(rules);
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
    Doing doingA = doingReader.read(a.claim(), wordsA);
    Doing doingB = doingReader.read(b.claim(), wordsB);
    WordRelation predicates = meaning.relate(predicate(a), predicate(b));
    WordRelation told = relation(a, b, doingA, doingB, predicates);
    ContentMatch match = ContentMatch.of(wordsA.content(), wordsB.content(), meaning);
    boolean isTold = told != predicates || doingA.isTurnOfPhrase() || doingB.isTurnOfPhrase();
    return new Pair(
        first,
        second,
        factsA,
        factsB,
        wordsA,
        wordsB,
        alignment,
        differences.ofClauses(alignment),
        isTold && told.isParaphrase()
            ? match.orCloser(
                ContentMatch.of(wordsA.content(), wordsB.content(), meaning, doingA, doingB))
            : match,
        Cast.of(a, b, meaning, doingA, doingB),
        told,
        doingA,
        doingB,
        tie);
  }

  /** How the doings relate: by a turn of phrase, by the nouns beside light verbs, by the verbs. */
  private WordRelation relation(
      EventMention a, EventMention b, Doing doingA, Doing doingB, WordRelation predicates) {
    boolean isTurn = doingA.isTurnOfPhrase() || doingB.isTurnOfPhrase();
    if (doingA.isOne(doingB) && (isTurn || predicates != WordRelation.OPPOSITE)) {
      return closer(predicates, WordRelation.ALTERNATIVE);
    }
    if (doingA.noun().isEmpty() && doingB.noun().isEmpty()) {
      return predicates;
    }
    WordRelation nouns = meaning.relate(noun(a, doingA), noun(b, doingB));
    return nouns.isParaphrase() && predicates != WordRelation.OPPOSITE
        ? closer(predicates, nouns)
        : predicates;
  }

  private static WordRelation closer(WordRelation a, WordRelation b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private String noun(EventMention mention, Doing doing) {
    return doing.noun().isEmpty() ? predicate(mention) : doing.noun();
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
