package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.rules.ComparisonWords;

/** Finds claims of which the one says that it is so and the other that it is not. */
final class NegationComparison implements Comparison {
  private static final String RULE = "negation";

  /** Fewer shared words are those of any two sentences of one story. */
  private static final double LEAST = 2.5;

  private final ComparisonWords words;

  NegationComparison(ComparisonWords words) {
    this.words = words;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    if (pair.claimA().polarity() == pair.claimB().polarity()
        || pair.match().matched() < LEAST && !isSameScene(pair) && !isSameWord(pair)
        || pair.cast().hasOther()
        || isSelf(pair.claimA()) != isSelf(pair.claimB()) && pair.match().matched() < LEAST
        || words.is("answering", pair.claimA().predicate().lemma())
        || !haveSameDoing(pair)
        || !isAssertion(pair.claimA())
        || !isAssertion(pair.claimB())
        || bothNegate(pair)
        // What will not be so may be so now.
        || pair.isOneToCome()
        || isOpen(pair.claimA())
        || isOpen(pair.claimB())) {
      return List.of();
    }
    double likeWords = 0.15 + 0.35 * pair.match().share() + 0.35 * pair.match().balance();
    if (pair.match().matched() >= 4) {
      likeWords += 0.15;
    }
    double scene =
        isSameScene(pair) || isSameWord(pair)
            ? 0.36 + 0.1 * pair.cast().weight() + 0.03 * pair.match().matched()
            : 0;
    double sure = Math.max(likeWords, scene);
    sure += pair.eventBonus() - (isOnly(pair.wordsA()) || isOnly(pair.wordsB()) ? 0.2 : 0);
    if (!pair.match().opposites().isEmpty() || Times.areApart(pair)) {
      // Not open and closed say the same; not then and now is no denial.
      sure -= 0.4;
    }
    if (sure < 0.5) {
      return List.of();
    }
    sure = Confidence.of(sure);
    return List.of(
        new Verdict(
            relation(pair, sure, likeWords >= scene && pair.match().matched() >= 4),
            Quotations.areOne(pair) ? Aspect.QUOTE : Aspect.NEGATION,
            sure,
            RULE,
            "Whether it is so",
            Words.polarity(pair.claimA()),
            Words.polarity(pair.claimB()),
            List.of(
                new Step(
                    "Is it the same doing?",
                    pair.claimA().predicate().lemma() + ", " + pair.claimB().predicate().lemma(),
                    0.3),
                pair.sharedRest())));
  }

  /** Whether somebody speaks of himself: I did not miss it. */
  private static boolean isSelf(Claim claim) {
    return claim.arguments().stream()
        .anyMatch(a -> a.role() == Role.AGENT && (a.head().equals("i") || a.head().equals("we")));
  }

  /** In unlike words, what was not so in an earlier report and is so in a later one came about. */
  private static Relation relation(Pair pair, double sure, boolean inLikeWords) {
    if (sure < (pair.isOneEvent() ? 0.62 : 0.68)) {
      return Relation.UNDECIDED;
    }
    boolean came =
        !inLikeWords && pair.claimA().polarity() == Polarity.NEGATIVE && Times.isLater(pair);
    return came ? Relation.UPDATED : Relation.DISAGREES;
  }

  /** Whether the same doing has the same participants, however few words tell it. */
  private static boolean isSameScene(Pair pair) {
    return pair.cast().weight() >= (pair.isOneEvent() ? 1 : 2)
        && !LightVerbs.holds(pair.claimA().predicate().lemma());
  }

  /** Whether one event is told by the very same verb, as in apologised and refused to apologise. */
  private static boolean isSameWord(Pair pair) {
    return pair.isOneEvent()
        && pair.predicates() == WordRelation.SAME
        && !LightVerbs.holds(pair.claimA().predicate().lemma());
  }

  /** A light verb tells what is done only by what it is said of: is an admission. */
  private static boolean haveSameDoing(Pair pair) {
    if (!LightVerbs.holds(pair.claimA().predicate().lemma())) {
      return pair.haveSamePredicate();
    }
    List<String> heads = heads(pair.claimA());
    return pair.haveSamePredicate() && heads(pair.claimB()).stream().anyMatch(heads::contains);
  }

  private static List<String> heads(Claim claim) {
    return claim.arguments().stream()
        .filter(a -> a.role() == Role.ATTRIBUTE || a.role() == Role.PATIENT)
        .map(Argument::head)
        .toList();
  }

  /** What is only partly so and what is not so may be the same. */
  private static boolean isOnly(Wording wording) {
    return wording.words().stream().anyMatch(w -> w.key().equals("only"));
  }

  /** Whether the same word denies in both, though the one clause was read as positive. */
  private static boolean bothNegate(Pair pair) {
    List<String> a = negations(pair.wordsA());
    List<String> b = negations(pair.wordsB());
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private static List<String> negations(Wording wording) {
    return wording.words().stream()
        .filter(TextWord::isNegation)
        .map(TextWord::key)
        .map(k -> k.equals("n't") || k.equals("cannot") ? "not" : k)
        .toList();
  }

  /** What is refused or failed is told by an infinitive: it is a fact that it was not done. */
  private static boolean isAssertion(Claim claim) {
    return claim.kind() == ClaimKind.CLAUSE
        || claim.kind() == ClaimKind.HEADLINE
        || claim.kind() == ClaimKind.REDUCED_CLAUSE
            && (claim.polarity() == Polarity.NEGATIVE || isParticiple(claim));
  }

  /** Whether it is told along with something else as a fact: left the talks, urging a new vote. */
  private static boolean isParticiple(Claim claim) {
    int at = claim.predicate().start() - claim.span().start();
    String verb = claim.text().substring(at, claim.predicate().end() - claim.span().start());
    return claim.certainty() == Certainty.CERTAIN
        && claim.mood() == Mood.STATED
        && verb.endsWith("ing");
  }

  private static boolean isOpen(Claim claim) {
    return claim.certainty() == Certainty.UNKNOWN
        || claim.mood() == Mood.QUESTION
        || claim.mood() == Mood.CONDITIONAL
        || claim.mood() == Mood.WISH;
  }
}
