package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosscheck.finding.Predication.Kind;

/** What two claims say, side by side. */
record PredicationPair(Predication a, Predication b, WordMeaning meaning) {
  PredicationPair {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(meaning, "meaning");
  }

  WordRelation relation() {
    return meaning.relate(a.term(), b.term());
  }

  ThemeMatch doers() {
    return ThemeMatch.of(a.doer(), b.doer(), meaning);
  }

  ThemeMatch undergoers() {
    return ThemeMatch.of(a.undergoer(), b.undergoer(), meaning);
  }

  boolean areBothSo() {
    return a.isSo() && b.isSo();
  }

  boolean areBoth(Kind kind) {
    return a.kind() == kind && b.kind() == kind;
  }

  /** Whether the words stand in one part: there were no survivors, two survived. */
  boolean areOfOneKind() {
    boolean manner = a.kind() == Kind.MANNER || b.kind() == Kind.MANNER;
    return a.kind() == b.kind()
        || a.isCalled() && b.isCalled()
        || a.isNoun() != b.isNoun() && !manner;
  }

  /** Whether what something is called is two of a kind. */
  boolean areTwoOfAKind() {
    return a.isCalled() && b.isCalled() && meaning.areTwoOfAKind(a.term(), b.term());
  }

  /** Whether both are told of one participant in like circumstances. */
  boolean areOfOne() {
    return haveOneTheme() && !isElsewhere();
  }

  /** Whether both are told of one participant and no other one stands for another. */
  private boolean haveOneTheme() {
    ThemeMatch under = undergoers();
    ThemeMatch doers = doers();
    if (under == ThemeMatch.SAME) {
      return areKnown() ? doers.mayBeOne() : doers == ThemeMatch.SAME;
    }
    if (under == ThemeMatch.UNKNOWN && doers.mayBeOne()) {
      return doers == ThemeMatch.SAME || a.told().isEmpty() || b.told().isEmpty();
    }
    // The troops left; the troops entered the town.
    boolean one = (a.doer() == null) != (b.doer() == null) && !a.isSuffered() && !b.isSuffered();
    return one && ThemeMatch.of(a.first(), b.first(), meaning) == ThemeMatch.SAME;
  }

  /** Two soldiers died, two soldiers lived: they are not said to be the same two. */
  private boolean areKnown() {
    return !isCounted(a.undergoer()) || !isCounted(b.undergoer());
  }

  private boolean isCounted(Theme theme) {
    return !theme.words().isEmpty() && meaning.tellsHowMany(theme.words().get(0));
  }

  /** Whether each tells circumstances that the other does not know. */
  boolean isElsewhere() {
    List<TextWord> some = rest(a, b);
    List<TextWord> others = rest(b, a);
    boolean two =
        some.stream()
            .anyMatch(x -> others.stream().anyMatch(y -> meaning.areTwoOfAKind(x.key(), y.key())));
    return two || hasOwn(some, around(b)) && hasOwn(others, around(a));
  }

  private boolean hasOwn(List<TextWord> some, List<TextWord> others) {
    return some.stream()
        .anyMatch(
            x ->
                others.stream()
                    .map(y -> meaning.relate(x, y))
                    .noneMatch(r -> r.isParaphrase() || r == WordRelation.OPPOSITE));
  }

  /** What else is told, with what the doing befalls where the other has no such part. */
  private static List<TextWord> rest(Predication p, Predication other) {
    boolean more = p.doer() != null && p.undergoer() != null && other.doer() == null;
    return more
        ? Stream.concat(p.rest().stream(), p.undergoer().words().stream())
            .filter(TextWord::isContent)
            .toList()
        : p.rest();
  }

  private static List<TextWord> around(Predication p) {
    return Stream.concat(p.rest().stream(), p.told().stream().flatMap(t -> t.words().stream()))
        .filter(TextWord::isContent)
        .toList();
  }

  /** Whether one statement tells both: who was arrested and released, not whether he was. */
  boolean isToldInOne(Wording wordsA, Wording wordsB) {
    return holds(wordsA, a, b) || holds(wordsB, b, a);
  }

  private boolean holds(Wording wording, Predication own, Predication other) {
    return wording.words().stream()
        .filter(w -> !own.form().contains(w.form()))
        .anyMatch(w -> meaning.relate(w.key(), other.term()) == WordRelation.SAME);
  }

  /** Whether each does to the other what the other does to him. */
  boolean areCrossed() {
    return areOne(a.doer(), b.undergoer()) && areOne(a.undergoer(), b.doer())
        || haveOneObject() && isAmong(a.doer(), b) && isAmong(b.doer(), a);
  }

  private boolean areOne(Theme x, Theme y) {
    return x != null && y != null && ThemeMatch.of(x, y, meaning) == ThemeMatch.SAME;
  }

  private boolean haveOneObject() {
    return a.undergoer() != null
        && b.undergoer() != null
        && a.undergoer().head().equals(b.undergoer().head());
  }

  /** Whether somebody stands among the circumstances of the other: sold to France. */
  private static boolean isAmong(Theme theme, Predication other) {
    Stream<TextWord> object = other.undergoer().words().stream();
    List<TextWord> words = Stream.concat(other.rest().stream(), object).toList();
    return theme.words().stream()
        .filter(TextWord::isContent)
        .anyMatch(w -> words.stream().anyMatch(r -> r.key().equals(w.key())));
  }
}
