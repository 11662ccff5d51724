package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.finding.Predication.Kind;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Rules;

/**
 * Compares what two bare statements say of one participant: in opposite terms, that it is so and
 * that it is not, as two of a kind of which it can be but one, or with the parts exchanged. Nothing
 * is said of them where another participant, another time or other circumstances are told.
 */
final class StatedComparison implements Comparison {
  private static final String RULE = "stated";

  /** What words that stand for each other in agreeing statements have at least in common. */
  private static final WordRelation ALIKE = WordRelation.LABEL;

  /** Who met whom was met by him. */
  private static final List<String> MUTUAL =
      List.of("meet", "marry", "face", "fight", "join", "contact", "play", "agree", "clash");

  private final WordMeaning meaning;
  private final ComparisonWords words;
  private final PredicationReader reader;
  private final Comparability comparability;

  StatedComparison(Rules rules, WordMeaning meaning) {
    this.meaning = meaning;
    words = rules.comparisonWords();
    reader = new PredicationReader(rules, meaning);
    comparability = new Comparability(meaning);
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    if (!comparability.areFacts(pair) || comparability.areApart(pair)) {
      return List.of();
    }
    List<Verdict> found = new ArrayList<>();
    for (PredicationPair said : said(pair)) {
      Verdict verdict = isTelling(said.a()) && isTelling(said.b()) ? compare(said, pair) : null;
      if (verdict != null) {
        found.add(verdict);
      }
    }
    return found;
  }

  /** Whether both say the same of the same: in words of one meaning, or not in opposite ones. */
  boolean agree(Pair pair) {
    return comparability.areOfOneMood(pair)
        && !comparability.areApart(pair)
        && (comparability.areMain(pair) || !comparability.areBothSo(pair))
        && said(pair).stream().anyMatch(this::agree);
  }

  /** Whether nothing shows that they tell of other participants, times or circumstances. */
  boolean mayBeOfOne(Pair pair) {
    if (comparability.areApart(pair)) {
      return false;
    }
    List<PredicationPair> said = said(pair);
    boolean doings = said.stream().anyMatch(s -> s.areBoth(Kind.DOING));
    return said.isEmpty()
        || said.stream()
            .filter(s -> !doings || s.areBoth(Kind.DOING))
            .anyMatch(s -> s.areOfOne() && !isToldInOne(s, pair));
  }

  private List<PredicationPair> said(Pair pair) {
    List<Predication> others = reader.read(pair.b(), pair.wordsB());
    return reader.read(pair.a(), pair.wordsA()).stream()
        .flatMap(a -> others.stream().map(b -> new PredicationPair(a, b, meaning)))
        .toList();
  }

  private static boolean isToldInOne(PredicationPair said, Pair pair) {
    return said.relation() == WordRelation.OPPOSITE
        && said.isToldInOne(pair.wordsA(), pair.wordsB());
  }

  private boolean agree(PredicationPair said) {
    boolean same = said.relation().compareTo(ALIKE) <= 0 && said.a().isSo() == said.b().isSo();
    boolean turned = said.relation() == WordRelation.OPPOSITE && said.a().isSo() != said.b().isSo();
    boolean outcome = said.a().kind() == Kind.OUTCOME || said.b().kind() == Kind.OUTCOME;
    return (same || turned)
        && !outcome
        && isTelling(said.a())
        && isTelling(said.b())
        && said.areOfOne();
  }

  private boolean isTelling(Predication p) {
    return p.kind() != Kind.DOING || !words.is("reporting", p.term());
  }

  private Verdict compare(PredicationPair said, Pair pair) {
    WordRelation relation = said.relation();
    boolean one = relation.compareTo(WordRelation.SYNONYM) <= 0 || areBoth("holding", said);
    if (one && said.areBothSo()) {
      return actors(said);
    }
    boolean manners = said.areBoth(Kind.MANNER) && !pair.predicates().isParaphrase();
    if (manners || !said.areOfOne()) {
      return null;
    }
    if (relation.compareTo(WordRelation.DERIVED) <= 0) {
      return areDenied(said, pair) ? denied(said) : null;
    }
    if (!said.areBothSo() || isToldInOne(said, pair)) {
      return null;
    }
    boolean opposite = relation == WordRelation.OPPOSITE && !areConverse(said);
    if (opposite && comparability.areMain(pair)) {
      return words(said, Aspect.OPPOSITE, "In opposite terms");
    }
    return said.areTwoOfAKind() ? words(said, Aspect.IDENTITY, "Who or what it is") : null;
  }

  private boolean areDenied(PredicationPair said, Pair pair) {
    return said.a().isSo() != said.b().isSo()
        && said.areOfOneKind()
        && !comparability.denyAlike(pair);
  }

  private boolean areBoth(String kind, PredicationPair said) {
    return words.is(kind, said.a().term()) && words.is(kind, said.b().term());
  }

  /** Whether they are two sides of one doing: what one buys another sells. */
  private boolean areConverse(PredicationPair said) {
    boolean done = said.a().doer() != null || said.b().doer() != null;
    return areBoth("converse", said) && done && said.doers() != ThemeMatch.SAME;
  }

  /** The parts exchanged, or another doer of what only one does. */
  private Verdict actors(PredicationPair said) {
    boolean done = said.a().doer() != null && said.b().doer() != null;
    if (!done || !said.areBoth(Kind.DOING) || said.doers() == ThemeMatch.SAME) {
      return null;
    }
    if (said.areCrossed() && !MUTUAL.contains(said.a().term())) {
      return actors(said, "Who did it to whom");
    }
    boolean sole =
        words.is("sole", said.a().term())
            || words.is("sole", said.b().term())
            || areBoth("holding", said);
    boolean other = said.undergoers() == ThemeMatch.SAME && said.doers() == ThemeMatch.OTHER;
    return sole && other && !said.isElsewhere() ? actors(said, "Who did it") : null;
  }

  private static Verdict actors(PredicationPair said, String subject) {
    return verdict(said, Aspect.ACTOR, subject, said.a().doer().told(), said.b().doer().told());
  }

  private static Verdict denied(PredicationPair said) {
    return verdict(
        said, Aspect.NEGATION, "Whether it is so", polarity(said.a()), polarity(said.b()));
  }

  private static String polarity(Predication p) {
    return p.isSo() ? "it is so" : "it is not so";
  }

  private static Verdict words(PredicationPair said, Aspect aspect, String subject) {
    return verdict(said, aspect, subject, said.a().form(), said.b().form());
  }

  private static Verdict verdict(
      PredicationPair said, Aspect aspect, String subject, String valueA, String valueB) {
    boolean under = said.undergoers() == ThemeMatch.SAME;
    boolean doers = said.doers() == ThemeMatch.SAME;
    String terms = said.a().form() + ", " + said.b().form();
    return new Verdict(
        Relation.DISAGREES,
        aspect,
        Confidence.of(0.6 + (under ? 0.1 : 0) + (doers ? 0.1 : 0)),
        RULE,
        subject,
        valueA,
        valueB,
        List.of(
            new Step("Which words exclude each other?", terms, 0.3),
            new Step("Are the participants the same?", under || doers ? "yes" : "not known", 0.1)));
  }
}
