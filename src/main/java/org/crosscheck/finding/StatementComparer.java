package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.event.EventMention;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.rules.Rules;

/** Says how two bare statements relate: as wholes, then claim by claim. */
public final class StatementComparer {
  private final StatementReader statementReader;
  private final PairComparer pairComparer;
  private final WordMeaning meaning;
  private final WordDifferences differences;
  private final StanceReader stanceReader;

  public StatementComparer(Rules rules) {
    statementReader = new StatementReader(rules);
    meaning = new WordMeaning(rules);
    pairComparer = new PairComparer(rules, meaning);
    differences = new WordDifferences(meaning);
    stanceReader = new StanceReader(rules.stances());
  }

  /** How {@code b} relates to {@code a}. */
  public StatementRelation compare(Statement a, Statement b) {
    return compare(statementReader.parse("a", a), statementReader.parse("b", b));
  }

  StatementRelation compare(ParsedArticle a, ParsedArticle b) {
    WholeComparison whole =
        WholeComparison.of(a.article().text(), b.article().text(), meaning, differences);
    String stance = stanceReader.read(a.article().text(), b.article().text());
    if (whole.isNearlySame()) {
      return whole.relation(stance);
    }
    List<List<EventMention>> claims = statementReader.read(List.of(a, b));
    return strongest(claims.get(0), claims.get(1))
        .map(v -> of(v, stance))
        .orElseGet(() -> whole.relation(stance));
  }

  private Optional<Verdict> strongest(List<EventMention> some, List<EventMention> others) {
    List<Verdict> verdicts = new ArrayList<>();
    List<EventMention> all = new ArrayList<>(some);
    all.addAll(others);
    Map<String, SentenceFacts> facts = SentenceFacts.of(all);
    for (EventMention x : some) {
      for (EventMention y : others) {
        Pair pair = pairComparer.read(new EventClaim("one", x), new EventClaim("one", y), facts);
        pairComparer.compare(pair).stream()
            .filter(v -> v.relation() == Relation.DISAGREES)
            .forEach(verdicts::add);
      }
    }
    return verdicts.stream().max(Comparator.comparingDouble(Verdict::confidence));
  }

  private static StatementRelation of(Verdict v, String stance) {
    return new StatementRelation(
        v.relation(),
        v.aspect(),
        v.confidence(),
        v.subject() + ": the first says " + v.valueA() + ", the second " + v.valueB() + ".",
        stance);
  }
}
