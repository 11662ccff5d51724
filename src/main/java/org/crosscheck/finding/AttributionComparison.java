package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Claim;

/** Finds one statement, told in other words, that is credited to two named speakers. */
final class AttributionComparison implements Comparison {
  static final String RULE = "attribution";

  private static final double SAME = 0.6;

  /** Joint speakers say one thing in one wording: words that only mean the same are another's. */
  private static final double SAME_WORDS = 0.85;

  /** With so much of it in the other's words, a quotation is what the other tells. */
  private static final double QUOTED = 0.75;

  private static final double DECIDED = 0.66;
  private static final int LONG_ENOUGH = 4;

  /** The same, one of them a synonym. */
  private static final double NEARLY_LONG_ENOUGH = 3.9;

  private final WordMeaning meaning;
  private final Speakers speakers;

  AttributionComparison(WordMeaning meaning, Speakers speakers) {
    this.meaning = meaning;
    this.speakers = speakers;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    if (!pair.match().opposites().isEmpty()
        || pair.claimA().polarity() != pair.claimB().polarity()) {
      return List.of();
    }
    double shared = shared(pair);
    Speakers.Match match = shared < SAME ? Speakers.Match.OPEN : speakers.match(pair);
    if (match == Speakers.Match.OPEN
        || match == Speakers.Match.OTHER_BESIDE_ONE && shared < SAME_WORDS) {
      return List.of();
    }
    return List.of(verdict(pair, match, shared));
  }

  /** How much of one statement the other has, 0 where it is too little to be a statement. */
  private double shared(Pair pair) {
    ContentMatch match = pair.match();
    double whole = match.matched() < LONG_ENOUGH ? 0 : match.balance();
    return whole < SAME && pair.haveSamePredicate() ? Math.max(whole, quoted(pair)) : whole;
  }

  /** How much of what the one quotes the other has, where that is most of what it says itself. */
  private double quoted(Pair pair) {
    return Math.max(
        quoted(pair.claimA(), pair.wordsB().content()),
        quoted(pair.claimB(), pair.wordsA().content()));
  }

  private double quoted(Claim quoting, List<TextWord> told) {
    if (quoting.quotation() != null && quoting.quotation().contains(quoting.span())) {
      return 0;
    }
    double most = 0;
    for (String quotation : Quotations.in(quoting.text())) {
      List<TextWord> said = Wording.of(quotation).content();
      // The doing, which both tell, stands before the quotation.
      double matched = ContentMatch.of(said, told, meaning).matched() + 1;
      double whole = matched / (said.size() + 1);
      if (matched >= NEARLY_LONG_ENOUGH && matched >= SAME * told.size() && whole >= QUOTED) {
        most = Math.max(most, Math.min(1, whole));
      }
    }
    return most;
  }

  private static Verdict verdict(Pair pair, Speakers.Match match, double shared) {
    double sure = Confidence.of(0.2 + 0.6 * shared);
    boolean joint = match == Speakers.Match.OTHER_BESIDE_ONE;
    return new Verdict(
        sure < DECIDED ? Relation.UNDECIDED : Relation.DISAGREES,
        Aspect.ATTRIBUTION,
        sure,
        RULE,
        "Who said it",
        Speakers.words(pair.a(), match),
        Speakers.words(pair.b(), match),
        List.of(
            new Step(
                "Is it the same statement?",
                Math.round(100 * shared) + " in 100 words are shared",
                shared),
            new Step(
                "Can the speakers be one?",
                joint ? "no, only one of the two is the same" : "no, they share no name",
                0.6)));
  }
}
