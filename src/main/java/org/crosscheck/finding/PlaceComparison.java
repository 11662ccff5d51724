package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Rules;

/** Compares the one place in which each of two like claims sets what happened. */
final class PlaceComparison implements Comparison {
  private static final List<String> AGAINST =
      List.of("north south", "south north", "east west", "west east");

  private static final List<String> PREPOSITIONS = List.of("in", "at", "near", "of", "to", "from");

  private static final Pattern WHERE =
      Pattern.compile("(?s).*\\b(in|at|near|of|visit to) (\\S+ ){0,3}");

  private static final double ALIKE = 0.5;
  private static final double TWO = 2;

  /** How far before a name its preposition may stand. */
  private static final int WIDE = 40;

  private final ComparisonWords words;
  private final PlaceReader reader;

  PlaceComparison(Rules rules) {
    words = rules.comparisonWords();
    reader = new PlaceReader(rules);
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    List<Verdict> told = ofOneDoing(pair);
    return told.isEmpty() ? alike(pair) : told;
  }

  /** What is done once to the same or by the same is done in one place. */
  private List<Verdict> ofOneDoing(Pair pair) {
    if (!pair.isOneMatter()
        || isTelling(pair.claimA())
        || isTelling(pair.claimB())
        || pair.isOneToCome() && pair.cast().weight() < 2
        || Times.areApart(pair)) {
      return List.of();
    }
    return pair.isOneDoing()
        ? apart(reader.read(pair.a()), reader.read(pair.b()), pair)
        : pair.isSameDoing() && pair.cast().agent() == Cast.Match.SAME
            ? apart(reader.struck(pair.a()), reader.struck(pair.b()), pair)
            : List.of();
  }

  /** Whether somebody speaks, who may do so in one place of what happened in several. */
  private boolean isTelling(Claim claim) {
    return words.is("telling", claim.predicate().lemma())
        || claim.predicate().lemma().equals("say");
  }

  private List<Verdict> apart(Optional<NameUse> a, Optional<NameUse> b, Pair pair) {
    if (a.isEmpty() || b.isEmpty()) {
      return List.of();
    }
    String x = reader.direction(pair.a(), a.get());
    String y = reader.direction(pair.b(), b.get());
    if (a.get().nameId().equals(b.get().nameId()) && AGAINST.contains(x + " " + y)) {
      return List.of(verdict(pair, x + " of " + a.get().form(), y + " of " + b.get().form()));
    }
    return reader.areTwo(a.get(), b.get(), pair)
        ? List.of(verdict(pair, a.get().form(), b.get().form()))
        : List.of();
  }

  private static Verdict verdict(Pair pair, String a, String b) {
    double sure = 0.55 + 0.2 * pair.match().balance() + pair.matterBonus();
    return new Verdict(
        Relation.DISAGREES,
        Aspect.PLACE,
        Confidence.of(sure),
        "place",
        "Where it happened",
        a,
        b,
        List.of(
            new Step("Is it the same happening?", "one doing of the same", sure),
            new Step("Could one lie in the other?", "they are of one rank", 0.2)));
  }

  private List<Verdict> alike(Pair pair) {
    if (!pair.isOneMatter()) {
      return List.of();
    }
    NameUse a = place(pair.a());
    NameUse b = place(pair.b());
    if (a == null
        || b == null
        || MeasureComparison.areOfOther(pair)
        || !reader.areTwo(a, b, pair)) {
      return List.of();
    }
    boolean sameRank =
        !rank(pair.claimA(), a).isEmpty() && rank(pair.claimA(), a).equals(rank(pair.claimB(), b));
    String anchor = anchor(pair.claimA(), a);
    boolean sameAnchor = !anchor.isEmpty() && anchor.equals(anchor(pair.claimB(), b));
    double sure =
        (sameAnchor ? 0.42 : 0.3) + 0.3 * pair.match().share() + 0.2 * pair.match().balance();
    sure += (sameRank ? 0.15 : 0) + (pair.haveSamePredicate() ? 0.05 : -0.1);
    if (pair.haveSamePredicate()) {
      sure += 0.1 * pair.cast().weight() + 0.05;
    }
    if (sure < 0.5 || Times.areApart(pair)) {
      return List.of();
    }
    return List.of(
        new Verdict(
            sure < 0.62 || !sameRank && !sameAnchor ? Relation.UNDECIDED : Relation.DISAGREES,
            Aspect.PLACE,
            Confidence.of(sure),
            "place",
            "Where it happened",
            a.canonical(),
            b.canonical(),
            List.of(
                new Step("Are the places of one rank?", sameRank ? "yes" : "not known", 0.15),
                new Step("Could one lie in the other?", "no claim names both", 0.2))));
  }

  /** Whether so much else is the same that what differs is told of one matter. */
  static boolean isAlike(Pair pair) {
    boolean words = pair.match().balance() >= ALIKE && pair.match().matched() >= TWO;
    return pair.cast().weight() >= 1 || words;
  }

  /**
   * The word to which the place belongs: supporters in Lyon, a visit to Rome; empty for a deed of
   * which there may be one in each place.
   */
  private String anchor(Claim claim, NameUse name) {
    String before = claim.text().substring(0, name.span().start() - claim.span().start());
    List<TextWord> text = Wording.of(before).words();
    int at = text.size() - 1;
    while (at > 0 && text.size() - at <= 3 && !PREPOSITIONS.contains(text.get(at).key())) {
      at--;
    }
    if (at < 1 || !PREPOSITIONS.contains(text.get(at).key()) || !text.get(at - 1).isContent()) {
      return "";
    }
    String key = text.get(at - 1).key();
    // There are raids and districts in each city.
    return words.isInAnyNumber("deed", key) || words.isInAnyNumber("place-part", key) ? "" : key;
  }

  /** The only place that the claim names after "in", null for none or several. */
  private static NameUse place(EventMention mention) {
    List<NameUse> places =
        mention.ownNames().stream()
            .filter(n -> n.kind() == EntityKind.PLACE)
            .filter(n -> WHERE.matcher(before(mention.claim(), n)).matches())
            .toList();
    // Ramallah in the West Bank: the narrower place comes first.
    return places.isEmpty() || places.size() > 2 ? null : places.get(0);
  }

  private static String before(Claim claim, NameUse name) {
    int at = name.span().start() - claim.span().start();
    return claim.text().substring(Math.max(0, at - WIDE), at);
  }

  /** What the place is called after its name: a province, a city; empty for nothing. */
  private String rank(Claim claim, NameUse name) {
    String after = PlaceReader.after(claim, name);
    return words.is("place-rank", after) ? after : "";
  }
}
