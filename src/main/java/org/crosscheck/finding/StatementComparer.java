package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.event.EventMention;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.rules.Rules;

/** Says how two bare statements relate: as wholes, then claim by claim. */
public final class StatementComparer {
  /** Comparisons that look at words more than at whom they are said of. */
  private static final List<String> BY_WORDS =
      List.of("opposite", "contrary", "negation", "denial", "wording");

  private static final Set<Aspect> FIGURES = Set.of(Aspect.QUANTITY, Aspect.DATE, Aspect.PLACE);

  private final StatementReader statementReader;
  private final PairComparer pairComparer;
  private final WordMeaning meaning;
  private final WordDifferences differences;
  private final StanceReader stanceReader;
  private final StatedComparison stated;
  private final OtherCases otherCases;
  private final StatementVariations variations;
  private final TextComparison texts;
  private final BondReader bondReader;
  private final BondComparison bonds;

  public StatementComparer(Rules rules) {
    statementReader = new StatementReader(rules);
    meaning = new WordMeaning(rules);
    pairComparer = new PairComparer(rules, meaning);
    differences = new WordDifferences(meaning);
    stated = new StatedComparison(rules, meaning);
    otherCases = new OtherCases(rules, meaning);
    variations = new StatementVariations(rules);
    texts = new TextComparison(rules, meaning);
    bondReader = new BondReader(rules);
    bonds = new BondComparison(rules.bonds(), meaning);
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
    List<List<EventMention>> claims = statementReader.read(List.of(a, b));
    List<ComparedPair> compared =
        pairs(claims.get(0), claims.get(1)).stream()
            .map(p -> new ComparedPair(p, pairComparer.compare(p)))
            .toList();
    List<Pair> pairs = compared.stream().map(ComparedPair::pair).toList();
    boolean edited = whole.isLongAndNearlySame();
    boolean changed = edited && whole.hasConflict();
    boolean agree = edited ? !changed : pairs.stream().anyMatch(stated::agree);
    Optional<Verdict> conflict =
        changed
            ? Optional.empty()
            : edited ? stated(pairs) : strongest(compared, agree).or(() -> texts(whole, pairs));
    conflict = conflict.filter(v -> edited || !texts.isOfOther(v, whole.a(), whole.b(), pairs));
    conflict = conflict.or(() -> bonds(a, b, claims));
    if (conflict.isPresent()) {
      return of(conflict.get(), stance);
    }
    Optional<StatementRelation> unread =
        pairs.isEmpty() && !edited ? whole.unread(stance) : Optional.empty();
    StatementRelation words = unread.orElseGet(() -> whole.relation(stance, agree));
    StatementRelation relation = edited ? words : unlessOther(pairs, words);
    return variations
        .strongest(compared, stance)
        .filter(
            v ->
                relation.equals(words) && words.relation() != Relation.DISAGREES
                    || StatementVariations.explain(relation.aspect(), edited, v))
        .orElse(relation);
  }

  /** The first conflict of the second statement with what the first, the longer one, tells. */
  private Optional<Verdict> texts(WholeComparison whole, List<Pair> pairs) {
    return texts.compare(whole.a(), whole.b(), pairs).stream().findFirst();
  }

  /** What they say binds the same two otherwise. */
  private Optional<Verdict> bonds(
      ParsedArticle a, ParsedArticle b, List<List<EventMention>> claims) {
    List<Bond> some = bondReader.read(a, claims.get(0));
    return bonds.compare(some, bondReader.read(b, claims.get(1))).stream().findFirst();
  }

  /** The relation of the wholes but for a conflict of what is told of two cases. */
  private StatementRelation unlessOther(List<Pair> pairs, StatementRelation relation) {
    boolean conflict = relation.relation() == Relation.DISAGREES;
    List<Pair> same =
        pairs.stream()
            .filter(p -> p.haveSamePredicate() || p.predicates() == WordRelation.OPPOSITE)
            .filter(Pair::areFinite)
            .toList();
    boolean other =
        same.stream()
            .anyMatch(
                p ->
                    otherCases.isOneOther(p)
                        || otherCases.areTwo(p, relation.aspect())
                        || relation.aspect() == Aspect.QUANTITY
                            && otherCases.areOfTwo(p, Aspect.QUANTITY)
                        || relation.aspect() == Aspect.QUANTITY && MeasureComparison.areOfOther(p));
    // Beside another verb stands another number.
    boolean apart =
        relation.aspect() == Aspect.QUANTITY
            && same.isEmpty()
            && pairs.stream().anyMatch(Pair::areFinite);
    return conflict && (other || apart)
        ? new StatementRelation(
            Relation.UNDECIDED,
            Aspect.NONE,
            relation.confidence(),
            "They tell of two cases.",
            relation.stance())
        : relation;
  }

  private Optional<Verdict> stated(List<Pair> pairs) {
    return pairs.stream()
        .flatMap(p -> stated.compare(p).stream())
        .max(Comparator.comparingDouble(Verdict::confidence));
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
  private Optional<Verdict> strongest(List<ComparedPair> compared, boolean agree) {
    List<Verdict> verdicts = new ArrayList<>();
    for (ComparedPair both : compared) {
      Pair pair = both.pair();
      if (otherCases.isOneOther(pair)) {
        continue;
      }
      stated.compare(pair).stream()
          .filter(v -> !otherCases.areTwo(pair, v.aspect()))
          .forEach(verdicts::add);
      both.verdicts().stream()
          .filter(v -> v.relation() == Relation.DISAGREES)
          .filter(v -> v.aspect() != Aspect.QUANTITY || areClauses(pair))
          .filter(v -> !FIGURES.contains(v.aspect()) || !otherCases.areOfTwo(pair, v.aspect()))
          .filter(v -> !BY_WORDS.contains(v.rule()) || !agree && stated.mayBeOfOne(pair))
          .filter(
              v -> v.aspect() != Aspect.IDENTITY || !v.rule().equals("wording") || areOfOneRank(v))
          .forEach(verdicts::add);
    }
    // A number, a day or a place may stand in one clause and what makes it another case in the
    // next.
    boolean other =
        compared.stream()
            .map(ComparedPair::pair)
            .anyMatch(p -> p.areFinite() && otherCases.isOneOther(p));
    verdicts.removeIf(v -> other && FIGURES.contains(v.aspect()));
    return verdicts.stream().max(Comparator.comparingDouble(Verdict::confidence));
  }

  /** Whether both say something of what they count: "61 votes" alone says not in which vote. */
  private static boolean areClauses(Pair pair) {
    return pair.claimA().kind() != ClaimKind.EVENT_NOUN
        && pair.claimB().kind() != ClaimKind.EVENT_NOUN;
  }

  /** Whether the words name two of one kind: a woman may be a lawyer. */
  private boolean areOfOneRank(Verdict v) {
    TextWord a = last(v.valueA());
    TextWord b = last(v.valueB());
    return a.named() && b.named() || meaning.areTwoOfAKind(a.key(), b.key());
  }

  private static TextWord last(String words) {
    List<TextWord> cut = Wording.of(words).words();
    return cut.get(cut.size() - 1);
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
