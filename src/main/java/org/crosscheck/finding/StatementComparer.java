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
  /** Comparisons that look at words more than at whom they are said of. */
  private static final List<String> BY_WORDS =
      List.of("opposite", "contrary", "negation", "denial", "wording");

  private final StatementReader statementReader;
  private final PairComparer pairComparer;
  private final WordMeaning meaning;
  private final WordDifferences differences;
  private final StanceReader stanceReader;
  private final StatedComparison stated;

  public StatementComparer(Rules rules) {
    statementReader = new StatementReader(rules);
    meaning = new WordMeaning(rules);
    pairComparer = new PairComparer(rules, meaning);
    differences = new WordDifferences(meaning);
    stated = new StatedComparison(rules, meaning);
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
    boolean edited = whole.isLongAndNearlySame();
    if (edited && whole.hasConflict()) {
      return whole.relation(stance, false);
    }
    List<List<EventMention>> claims = statementReader.read(List.of(a, b));
    List<Pair> pairs = pairs(claims.get(0), claims.get(1));
    if (edited) {
      return pairs.stream()
          .flatMap(p -> stated.compare(p).stream())
          .max(Comparator.comparingDouble(Verdict::confidence))
          .map(v -> of(v, stance))
          .orElseGet(() -> whole.relation(stance, true));
    }
    boolean agree = pairs.stream().anyMatch(stated::agree);
    return strongest(pairs, agree)
        .map(v -> of(v, stance))
        .orElseGet(() -> whole.relation(stance, agree));
  }

  private List<Pair> pairs(List<EventMention> some, List<EventMention> others) {
    List<EventMention> all = new ArrayList<>(some);
    all.addAll(others);
    Map<String, SentenceFacts> facts = SentenceFacts.of(all);
    List<Pair> pairs = new ArrayList<>();
    for (EventMention x : some) {
      for (EventMention y : others) {
        pairs.add(pairComparer.read(new EventClaim("one", x), new EventClaim("one", y), facts));
      }
    }
    return pairs;
  }

  /** The surest disagreement; of words no other than what the parts of the statements bear out. */
  private Optional<Verdict> strongest(List<Pair> pairs, boolean agree) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Pair pair : pairs) {
      verdicts.addAll(stated.compare(pair));
      pairComparer.compare(pair).stream()
          .filter(v -> v.relation() == Relation.DISAGREES)
          .filter(v -> !BY_WORDS.contains(v.rule()) || !agree && stated.mayBeOfOne(pair))
          .forEach(verdicts::add);
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
