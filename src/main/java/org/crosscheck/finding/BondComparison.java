package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosscheck.rules.Bonds;

/**
 * Compares what two statements say binds the same two: that the one owns the other and that it is
 * owned by it, that one is the other's aunt and sister.
 */
final class BondComparison {
  private final Bonds bonds;
  private final WordMeaning meaning;

  BondComparison(Bonds bonds, WordMeaning meaning) {
    this.bonds = bonds;
    this.meaning = meaning;
  }

  List<Verdict> compare(List<Bond> some, List<Bond> others) {
    return some.stream()
        .flatMap(a -> others.stream().map(b -> compare(a, b)))
        .filter(Objects::nonNull)
        .toList();
  }

  private Verdict compare(Bond a, Bond b) {
    Bond turned = b.turned();
    boolean straight = a.isBetween(b);
    if (!straight && !a.isBetween(turned)) {
      return areOfTwo(a, b) ? verdict(Aspect.IDENTITY, "Who it is", a, b) : null;
    }
    boolean one = a.side().bond().equals(b.side().bond());
    boolean alike = one && (a.side().isMutual() || a.side().equals((straight ? b : turned).side()));
    if (alike && a.isSo() != b.isSo()) {
      return verdict(Aspect.NEGATION, "Whether it is so", a, b);
    }
    if (!a.isSo() || !b.isSo()) {
      return null;
    }
    if (alike && a.side().isMutual() && a.isFormer() != b.isFormer()) {
      return verdict(Aspect.STATUS, "Whether it still is so", a, b);
    }
    if (one && !alike) {
      return verdict(Aspect.ACTOR, "Who is what to whom", a, b);
    }
    // Whose brother is his wife's brother-in-law, not her husband.
    boolean both = a.side().isMutual() && b.side().isMutual() && !one;
    return (straight || both) && meaning.areTwoOfAKind(a.word(), b.word())
        ? verdict(Aspect.IDENTITY, "What binds them", a, b)
        : null;
  }

  /** Whether two are told to be what but one can be, or one of two lands what it can be of one. */
  private boolean areOfTwo(Bond a, Bond b) {
    boolean holders =
        bonds.sole().contains(a.word())
            && a.other().isOne(b.other())
            && !a.first().sharesWord(b.first());
    boolean lands =
        bonds.single().contains(a.word())
            && a.first().isOne(b.first())
            && a.other().isOtherCountry(b.other());
    return a.word().equals(b.word())
        && (holders || lands)
        && Stream.of(a, b).noneMatch(x -> x.isFormer() || x.isPast() || !x.isSo());
  }

  private static Verdict verdict(Aspect aspect, String subject, Bond a, Bond b) {
    return new Verdict(
        Relation.DISAGREES,
        aspect,
        Confidence.of(0.7),
        "bond",
        subject,
        a.told(),
        b.told(),
        List.of(new Step("Are both the same two?", "yes, by their names", 0.3)));
  }
}
