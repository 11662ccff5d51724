package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.Rules;

/** Lays two claims side by side. */
final class PairReader {
  private final WordMeaning meaning;
  private final WordDifferences differences;
  private final DoingReader doingReader;

  private final Remembered<String, Wording> wordings = Remembered.byValue();
  private final Remembered<TwoTexts, TextComparison> compared = Remembered.byValue();

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
    TextComparison texts = texts(wordsA, wordsB);
    Doing doingA = doingReader.read(a.claim(), wordsA);
    Doing doingB = doingReader.read(b.claim(), wordsB);
    WordRelation predicates = meaning.relate(predicate(a), predicate(b));
    WordRelation told = relation(a, b, doingA, doingB, predicates);
    ContentMatch match = texts.match();
    boolean isTold = told != predicates || doingA.isTurnOfPhrase() || doingB.isTurnOfPhrase();
    return new Pair(
        first,
        second,
        factsA,
        factsB,
        wordsA,
        wordsB,
        texts.alignment(),
        texts.differences(),
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
    String text = mention.claim().text();
    return wordings.of(text, () -> Wording.of(text));
  }

  /** Two claims' texts. */
  private record TwoTexts(String a, String b) {}

  /** What two texts have in common and differ in, whoever states them. */
  private record TextComparison(
      WordAlignment alignment, List<WordDifference> differences, ContentMatch match) {}

  private TextComparison texts(Wording a, Wording b) {
    return compared.of(
        new TwoTexts(a.text(), b.text()),
        () -> {
          WordAlignment alignment = WordAlignment.of(a.words(), b.words());
          return new TextComparison(
              alignment,
              differences.ofClauses(alignment),
              ContentMatch.of(a.content(), b.content(), meaning));
        });
  }
}
