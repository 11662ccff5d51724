package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;

/** Compares the one place in which each of two like claims sets what happened. */
final class PlaceComparison implements Comparison {
  private static final List<String> KINDS =
      List.of("province", "district", "city", "town", "village", "neighborhood", "neighbourhood");

  @Override
  public List<Verdict> compare(Pair pair) {
    NameUse a = place(pair.a());
    NameUse b = place(pair.b());
    if (a == null
        || b == null
        || !pair.isOneEvent()
        || a.nameId().equals(b.nameId())
        || shareWord(a, b)
        || uses(pair.a(), b)
        || uses(pair.b(), a)) {
      return List.of();
    }
    boolean sameRank =
        !rank(pair.claimA(), a).isEmpty() && rank(pair.claimA(), a).equals(rank(pair.claimB(), b));
    double sure = 0.3 + 0.3 * pair.match().share() + 0.2 * pair.match().balance();
    sure += (sameRank ? 0.15 : 0) + (pair.haveSamePredicate() ? 0.05 : -0.1);
    if (pair.haveSamePredicate()) {
      sure += 0.1 * pair.cast().weight() + 0.05;
    }
    if (sure < 0.5 || Times.areApart(pair)) {
      return List.of();
    }
    return List.of(
        new Verdict(
            sure < 0.62 || !sameRank ? Relation.UNDECIDED : Relation.DISAGREES,
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

  /** Syria and Syria's Idlib, or one name with and without its lost apostrophe. */
  private static boolean shareWord(NameUse a, NameUse b) {
    List<TextWord> others = Wording.of(b.form()).words();
    return Wording.of(a.form()).words().stream()
        .anyMatch(
            w ->
                others.stream()
                    .anyMatch(o -> o.key().startsWith(w.key()) || w.key().startsWith(o.key())));
  }

  private static boolean uses(EventMention mention, NameUse name) {
    return mention.names().stream().anyMatch(n -> n.nameId().equals(name.nameId()));
  }

  /** The only place that the claim names after "in", null for none or several. */
  private static NameUse place(EventMention mention) {
    List<NameUse> places =
        mention.names().stream()
            .filter(n -> n.kind() == EntityKind.PLACE && isInside(mention.claim(), n))
            .filter(
                n -> before(mention.claim(), n).matches("(?s).*\\b(in|at|near|of) (\\S+ )?(the )?"))
            .toList();
    return places.size() == 1 ? places.get(0) : null;
  }

  private static boolean isInside(Claim claim, NameUse name) {
    return name.part() == claim.part() && claim.span().contains(name.span());
  }

  private static String before(Claim claim, NameUse name) {
    int at = name.span().start() - claim.span().start();
    return claim.text().substring(Math.max(0, at - 24), at);
  }

  /** What the place is called after its name: a province, a city; empty for nothing. */
  private static String rank(Claim claim, NameUse name) {
    String rest = claim.text().substring(name.span().end() - claim.span().start());
    List<TextWord> words = Wording.of(rest).words();
    return words.isEmpty() || !KINDS.contains(words.get(0).key()) ? "" : words.get(0).key();
  }
}
