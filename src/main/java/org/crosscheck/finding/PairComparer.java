package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.Rules;

/** Puts every comparison to two claims. */
final class PairComparer {
  /**
   * The order in which the two claims of a pair stand, so that no answer depends on the input's.
   */
  static final Comparator<EventMention> ORDER =
      Comparator.comparing((EventMention m) -> m.published() == null ? "9" : m.published())
          .thenComparing(m -> m.claim().outlet())
          .thenComparing(m -> m.claim().articleId())
          .thenComparing(m -> m.claim().predicate().start())
          .thenComparing(m -> m.claim().id());

  private final PairReader pairReader;
  private final List<Comparison> comparisons;
  private final OtherCases otherCases;

  PairComparer(Rules rules) {
    this(rules, new WordMeaning(rules));
  }

  /** One that shares what is known of words with other comparisons. */
  PairComparer(Rules rules, WordMeaning meaning) {
    pairReader = new PairReader(rules, meaning);
    comparisons = Comparisons.all(rules, meaning);
    otherCases = new OtherCases(rules, meaning);
  }

  Pair read(EventClaim a, EventClaim b, Map<String, SentenceFacts> facts) {
    return read(a, b, facts, null);
  }

  /** The pair of two claims that {@code tie} joins though no event holds both. */
  Pair read(EventClaim a, EventClaim b, Map<String, SentenceFacts> facts, Tie tie) {
    return pairReader.read(
        a,
        b,
        facts.get(SentenceFacts.key(a.mention())),
        facts.get(SentenceFacts.key(b.mention())),
        tie);
  }

  /** A claim's text as words, cut once for all that ask. */
  Wording wording(EventMention mention) {
    return pairReader.wording(mention);
  }

  List<Verdict> compare(Pair pair) {
    List<Verdict> verdicts = new ArrayList<>();
    comparisons.forEach(c -> verdicts.addAll(c.compare(pair)));
    verdicts.removeIf(
        v -> v.relation() == Relation.DISAGREES && otherCases.areTwo(pair, v.aspect()));
    return verdicts;
  }
}
