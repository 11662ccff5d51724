package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimKind;
import org.crosscheck.claim.Role;
import org.crosscheck.finding.ContentMatch.Match;
import org.crosscheck.rules.ComparisonWords;

/** Finds claims that share most of their words and put opposite ones for the rest. */
final class OppositeComparison implements Comparison {
  private static final String RULE = "opposite";

  /** Enough shared words for what is governed to be the same. */
  private static final double ALIKE = 0.4;

  /** Below this the words around stand in another order. */
  private static final double LIKE = 0.5;

  /** Between a verb and its object: sign the bill, veto this bill. */
  private static final List<String> DETERMINERS = List.of("the", "this", "these");

  /** The last rise and the first since then are one. */
  private static final List<String> ORDER = List.of("first", "last", "next", "final");

  /** So many shared words show one scene, whoever is named as the doer. */
  private static final double MANY = 6;

  private final ComparisonWords words;
  private final WordMeaning meaning;

  OppositeComparison(ComparisonWords words, WordMeaning meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    List<Verdict> verdicts = new ArrayList<>();
    if (pair.claimA().polarity() != pair.claimB().polarity() || isForetold(pair)) {
      return verdicts;
    }
    if (pair.predicates() == WordRelation.OPPOSITE
        && !holdsBoth(pair, pair.claimA().predicate().lemma(), pair.claimB().predicate().lemma())
        && (isScene(pair) || isLikeScene(pair))) {
      verdicts.add(doings(pair));
      return verdicts;
    }
    for (Match match : pair.match().opposites()) {
      if (isPredicate(pair, match) && (isNone(pair, match) || !pair.areFinite())
          || isIdiom(pair, match)
          || isNamed(pair.claimA(), match.a())
          || isNamed(pair.claimB(), match.b())
          || isHalfPredicate(pair, match)
          || isAgent(pair.claimA(), match.a()) != isAgent(pair.claimB(), match.b())) {
        continue;
      }
      double sure = sureness(pair, match);
      if (sure >= 0.5) {
        verdicts.add(verdict(pair, match.a().form(), match.b().form(), Confidence.of(sure)));
        break;
      }
    }
    return verdicts;
  }

  /** Whether a word belongs to a name or title: Majority Leader is nobody's majority. */
  private static boolean isNamed(Claim claim, TextWord word) {
    return word.named() && claim.kind() != ClaimKind.HEADLINE;
  }

  /** Whether opposite doings have a participant in common and none that another stands for. */
  private static boolean isScene(Pair pair) {
    // Who praises and who criticises a plan are no opposites.
    return !pair.cast().hasOther()
        && pair.cast().agent() != Cast.Match.UNLIKE
        && (!pair.isOneGoverning() || pair.match().balance() >= ALIKE)
        && pair.cast().weight() >= 1
        && pair.match().matched() >= (pair.isOneMatter() ? 1 : 2)
        && pair.areFinite();
  }

  /** Whether one sentence tells both: who was arrested and released, not whether he was. */
  private boolean holdsBoth(Pair pair, String a, String b) {
    return pair.factsA().predicates().stream().anyMatch(p -> isSame(p, b))
        || pair.factsB().predicates().stream().anyMatch(p -> isSame(p, a));
  }

  private boolean isSame(String a, String b) {
    return meaning.relate(a, b) == WordRelation.SAME;
  }

  /** Whether the doings are those of others, or both are told. */
  private boolean isNone(Pair pair, Match match) {
    return haveOthers(pair.cast()) || holdsBoth(pair, match.a().key(), match.b().key());
  }

  /** Whether so much else is the same that other words for the doer may name him too. */
  private static boolean isLikeScene(Pair pair) {
    return pair.isOneMatter()
        && !pair.cast().hasOther()
        && pair.areFinite()
        && pair.match().matched() >= MANY
        && pair.match().balance() >= LIKE;
  }

  private static Verdict doings(Pair pair) {
    double sure = 0.42 + 0.12 * pair.cast().weight() + 0.2 * pair.match().balance();
    sure += pair.matterBonus() - (Times.areApart(pair) ? 0.3 : 0);
    return verdict(
        pair,
        pair.claimA().predicate().lemma().replace('_', ' '),
        pair.claimB().predicate().lemma().replace('_', ' '),
        Confidence.of(sure));
  }

  /** What was expected and what came are no contradiction; what was decided is to come too. */
  private boolean isForetold(Pair pair) {
    return pair.isOneToCome()
        && !(isOneDoer(pair) && (decides(pair.claimA()) || decides(pair.claimB())));
  }

  /** Whether one matter or one doer, named or told of in the same words, joins both. */
  private static boolean isOneDoer(Pair pair) {
    return pair.isOneMatter() || pair.cast().agent() == Cast.Match.SAME;
  }

  private boolean decides(Claim claim) {
    return words.is("deciding", claim.predicate().lemma());
  }

  private double sureness(Pair pair, Match match) {
    double sure = 0.15 + 0.3 * pair.match().share() + 0.4 * pair.match().balance();
    sure += pair.matterBonus();
    boolean scene = !isPredicate(pair, match) && saysOfTheSame(pair, match);
    if (isPredicate(pair, match)) {
      sure += 0.15;
    } else if (scene) {
      sure += 0.2;
    } else if (!isOneDoing(pair) && pair.alignment().likeness() < LIKE) {
      // Words of two doings that only stand in one long sentence.
      sure -= 0.15;
    }
    if (pair.match().matched() < 2.5 && !scene || Times.areApart(pair)) {
      sure -= 0.3;
    }
    return sure;
  }

  /** Whether both tell of one doing by the same to the same. */
  private static boolean isOneDoing(Pair pair) {
    return pair.isOneMatter() && pair.haveSamePredicate() && pair.cast().weight() >= 2;
  }

  private static boolean haveOthers(Cast cast) {
    return cast.hasOther() || cast.agent() == Cast.Match.UNLIKE;
  }

  /** What is on hold is not held. */
  private static boolean isIdiom(Pair pair, Match match) {
    return followsOn(pair.wordsA(), match.a()) || followsOn(pair.wordsB(), match.b());
  }

  private static boolean followsOn(Wording wording, TextWord word) {
    int before = wording.words().indexOf(word) - 1;
    return before >= 0 && wording.words().get(before).key().equals("on");
  }

  /** Whether both words stand before one: the eastern bank, the western bank; sign the bill. */
  private boolean saysOfTheSame(Pair pair, Match match) {
    TextWord a = after(pair.wordsA(), match.a());
    TextWord b = after(pair.wordsB(), match.b());
    return a != null
        && b != null
        && !ORDER.contains(match.a().key())
        && a.isContent()
        && meaning.relate(a, b).compareTo(WordRelation.SYNONYM) <= 0
        && pair.isOneMatter();
  }

  private static TextWord after(Wording wording, TextWord word) {
    int next = wording.words().indexOf(word) + 1;
    next += next < wording.words().size() && isDeterminer(wording.words().get(next)) ? 1 : 0;
    return next < wording.words().size() ? wording.words().get(next) : null;
  }

  private static boolean isDeterminer(TextWord word) {
    return DETERMINERS.contains(word.key());
  }

  /** Whether a word is who acts: the army that used it and the rebels of whom another speaks. */
  private static boolean isAgent(Claim claim, TextWord word) {
    int at = claim.span().start() + word.span().start();
    return claim.arguments().stream()
        .anyMatch(a -> a.role() == Role.AGENT && a.headSpan().start() == at);
  }

  /** Whether the one word is what its claim tells and the other only describes something. */
  private boolean isHalfPredicate(Pair pair, Match match) {
    return tells(match.a(), pair.claimA()) != tells(match.b(), pair.claimB());
  }

  private boolean tells(TextWord word, Claim claim) {
    return meaning.relate(word.key(), claim.predicate().lemma()) == WordRelation.SAME;
  }

  private boolean isPredicate(Pair pair, Match match) {
    return tells(match.a(), pair.claimA()) && tells(match.b(), pair.claimB());
  }

  private static Verdict verdict(Pair pair, String a, String b, double sure) {
    return new Verdict(
        sure < least(pair) ? Relation.UNDECIDED : Relation.DISAGREES,
        Aspect.OPPOSITE,
        sure,
        RULE,
        "In opposite terms",
        a,
        b,
        List.of(
            new Step("Which words exclude each other?", a + ", " + b, 0.3),
            new Step("Are the participants the same?", words(pair.cast()), pair.cast().weight()),
            pair.sharedRest()));
  }

  private static double least(Pair pair) {
    if (pair.isOneMatter()) {
      return 0.58;
    }
    boolean doings = pair.predicates() == WordRelation.OPPOSITE;
    return doings && pair.cast().agent() == Cast.Match.SAME ? 0.6 : 0.65;
  }

  private static String words(Cast cast) {
    return cast.weight() >= 1 ? "yes" : "not known";
  }
}
