package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.rules.ComparisonWords;

/** Finds that two claims state the same, or that one tells the same doing with more detail. */
final class DetailComparison implements Comparison {
  /** The value of the side that tells less. */
  static final String NOTHING = "nothing more";

  /** What stands between two details of one claim. */
  static final String AND = "; ";

  static final String RULE = "detail";
  private static final double SAME = 0.75;
  private static final double MOST = 0.6;
  private static final double HALF = 0.5;
  private static final double NEARLY_HALF = 0.4;
  private static final double THIRD = 0.34;
  private static final double ALL = 0.9;

  /** Two words, each the other's noun or verb: to meet in May, a meeting in May. */
  private static final double DERIVED = 1.8;

  /** So likely to state one thing, what the one adds is told of it. */
  private static final double LIKELY = 0.65;

  private static final List<Certainty> HEDGED = List.of(Certainty.PROBABLE, Certainty.POSSIBLE);
  private static final double LONG = 8;
  private static final int MANY = 6;

  /** A verb that says little, or only that somebody speaks, joins two claims by their words. */
  private static final int WORDS = 4;

  private static final int SHOWN = 3;

  private final ComparisonWords words;
  private final Details details;

  DetailComparison(ComparisonWords words, WordMeaning meaning) {
    this.words = words;
    details = new Details(words, meaning);
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    if (pair.claimA().polarity() != pair.claimB().polarity()) {
      return List.of();
    }
    List<Verdict> verdicts = new ArrayList<>();
    boolean opposite = !pair.match().opposites().isEmpty();
    // Of what is said, to oppose and not to support are one thing.
    if ((!opposite || tellsLittle(pair.claimA()) && tellsLittle(pair.claimB()))
        && isSameDoing(pair)) {
      verdicts.addAll(more(pair));
    } else if (!opposite && isLikelyOne(pair)) {
      more(pair).stream()
          .filter(v -> v.relation() == Relation.MORE_SPECIFIC)
          .forEach(verdicts::add);
    }
    if (!opposite && isSame(pair)) {
      verdicts.add(
          new Verdict(
              Relation.AGREES,
              Aspect.NONE,
              Confidence.of(pair.match().share()),
              "same",
              "They state the same",
              pair.claimA().predicate().lemma(),
              pair.claimB().predicate().lemma(),
              List.of(shared(pair))));
    }
    return verdicts;
  }

  private static Step shared(Pair pair) {
    return new Step(
        "How much of the shorter claim is in the other?",
        Math.round(100 * pair.match().share()) + " in 100",
        pair.match().share());
  }

  private static boolean isSame(Pair pair) {
    return pair.match().share() >= SAME
        && pair.match().matched() >= 2
        && Clauses.asserts(pair.claimA())
        && Clauses.asserts(pair.claimB())
        && !tellOtherDoings(pair)
        && !isBare(pair.claimA(), pair.wordsA())
        && !isBare(pair.claimB(), pair.wordsB())
        && pair.differences().stream().noneMatch(d -> d.kind().isConflict());
  }

  /** Whether two clauses are likely to state one thing and do so by one telling verb. */
  private boolean isLikelyOne(Pair pair) {
    return pair.tie() != null
        && pair.tie().nearest()
        && pair.tie().link().statement() >= LIKELY
        && mayBeOne(pair)
        && pair.haveSamePredicate()
        && isTold(pair)
        && pair.match().matched() >= DERIVED
        && pair.match().share() >= NEARLY_HALF;
  }

  private static boolean mayBeOne(Pair pair) {
    return Clauses.asserts(pair.claimA())
        && Clauses.asserts(pair.claimB())
        && !isOneHedged(pair)
        && !(pair.isOneToCome() && Times.isLater(pair))
        && !pair.cast().hasOther()
        && !Times.areApart(pair)
        && !isHeadlineUnder(pair);
  }

  /** Whether only one of them is put as less than sure: what can pass, what passed. */
  private static boolean isOneHedged(Pair pair) {
    return HEDGED.contains(pair.claimA().certainty()) != HEDGED.contains(pair.claimB().certainty());
  }

  private boolean isTold(Pair pair) {
    return !tellsLittle(pair.claimA()) && !tellsLittle(pair.claimB());
  }

  /** Whether both tell of one doing, by one verb and the same participants, or by their words. */
  private boolean isSameDoing(Pair pair) {
    if (pair.cast().hasOther() && pair.match().share() < SAME
        || Times.areApart(pair)
        || pair.isOneToCome() && pair.haveSamePredicate()
        || pair.predicates() == WordRelation.OPPOSITE
        || isHeadlineUnder(pair)
        || isBare(pair.claimA(), pair.wordsA())
        || isBare(pair.claimB(), pair.wordsB())) {
      return false;
    }
    return pair.haveSamePredicate() && isTold(pair) && isSameDeed(pair)
        || pair.areFinite() && isSameStatement(pair);
  }

  /** Whether one verb is told of the same, or among words of which many are the same. */
  private static boolean isSameDeed(Pair pair) {
    ContentMatch match = pair.match();
    boolean cast = pair.cast().sharesPrincipal() || match.share() >= ALL;
    double least = pair.isOneMatter() ? cast ? THIRD : NEARLY_HALF : MOST;
    return match.share() >= least
        && match.matched() >= (cast ? DERIVED : 3)
        && (!pair.cast().hasUnlike() || match.matched() >= 3);
  }

  private static boolean isSameStatement(Pair pair) {
    ContentMatch match = pair.match();
    boolean agent = pair.cast().agent() == Cast.Match.SAME && !isState(pair);
    double least = pair.isOneMatter() ? agent ? NEARLY_HALF : HALF : MOST;
    return match.matched() >= WORDS && match.share() >= least
        || match.matched() >= MANY
            && match.share() >= THIRD
            && (pair.isOneMatter() || pair.tie() != null);
  }

  /** Whether one only tells what somebody is: of one person much may be told. */
  private static boolean isState(Pair pair) {
    return pair.claimA().predicate().lemma().equals("be")
        || pair.claimB().predicate().lemma().equals("be");
  }

  /** Two words, such as an air strike, state nothing to agree with or to tell more of. */
  private static boolean isBare(Claim claim, Wording wording) {
    return wording.content().size() <= 2 && claim.time() == null;
  }

  /** A headline leaves out what its own text tells. */
  private static boolean isHeadlineUnder(Pair pair) {
    return pair.claimA().part() != pair.claimB().part();
  }

  private boolean tellsLittle(Claim claim) {
    String lemma = claim.predicate().lemma();
    return LightVerbs.holds(lemma) || words.is("telling", lemma);
  }

  /** What each tells alone. */
  private List<Verdict> more(Pair pair) {
    boolean same = pair.match().share() >= ALL && pair.match().matched() >= 3;
    String a = told(details.of(pair, true, same));
    String b = told(details.of(pair, false, same));
    boolean loose = relation(a, b) == Relation.VARIES && !pair.haveSamePredicate();
    if (a.equals(b) || loose && pair.match().share() < HALF) {
      return List.of();
    }
    return List.of(
        new Verdict(
            relation(a, b),
            Aspect.DETAIL,
            Confidence.of(0.2 + 0.4 * pair.match().share() + 0.2 * length(pair)),
            RULE,
            "What more is told",
            a,
            b,
            List.of(shared(pair))));
  }

  /** One that adds refines the other; two that add each something else only vary. */
  static Relation relation(String a, String b) {
    return a.equals(NOTHING) || b.equals(NOTHING) ? Relation.MORE_SPECIFIC : Relation.VARIES;
  }

  /** How much both say, 0 to 1: of clauses inside clauses the whole ones are shown. */
  private static double length(Pair pair) {
    return Math.min(1, pair.match().matched() / LONG);
  }

  private static String told(List<String> found) {
    return found.isEmpty()
        ? NOTHING
        : found.stream().distinct().limit(SHOWN).collect(Collectors.joining(AND));
  }

  /**
   * Whether each claim's verb is a word that the other lacks: blocked the sale, cleared the sale.
   */
  private static boolean tellOtherDoings(Pair pair) {
    return !pair.haveSamePredicate()
        && isAlone(pair.claimA(), pair.match().onlyA())
        && isAlone(pair.claimB(), pair.match().onlyB());
  }

  private static boolean isAlone(Claim claim, List<TextWord> only) {
    Span predicate = claim.predicate().span().moved(-claim.span().start());
    return only.stream().anyMatch(w -> w.span().touches(predicate));
  }

  /** Some of the words that one side has alone. */
  static String words(List<TextWord> words) {
    return words.isEmpty()
        ? NOTHING
        : words.stream().limit(8).map(TextWord::form).collect(Collectors.joining(" "));
  }
}
