package org.crosscheck.finding;

import java.util.Collections;
import java.util.List;

/** How two participants relate. */
enum ThemeMatch {
  SAME,
  /** One is not told, or only by a pronoun or a name that may be anybody's. */
  UNKNOWN,
  /** Both are told, in words that nothing joins. */
  UNLIKE,
  /** They are two. */
  OTHER;

  /** Whether nothing speaks against their being one. */
  boolean mayBeOne() {
    return this == SAME || this == UNKNOWN;
  }

  static ThemeMatch of(Theme a, Theme b, WordMeaning meaning) {
    if (a == null || b == null) {
      return UNKNOWN;
    }
    if (a.isNobody() || b.isNobody()) {
      return SAME;
    }
    if (a.isPronoun() || b.isPronoun()) {
      return a.head().equals(b.head()) ? SAME : UNKNOWN;
    }
    if (!Collections.disjoint(a.names(), b.names())) {
      return SAME;
    }
    boolean named = !a.names().isEmpty() && !b.names().isEmpty();
    boolean countries = !a.countries().isEmpty() && !b.countries().isEmpty();
    if (countries) {
      boolean one = !Collections.disjoint(a.countries(), b.countries());
      return one && named ? SAME : one ? byWords(a, b, meaning) : shareName(a, b) ? UNKNOWN : OTHER;
    }
    if (named) {
      return a.head().equals(b.head()) ? SAME : shareName(a, b) ? UNKNOWN : OTHER;
    }
    if (a.names().isEmpty() && b.names().isEmpty()) {
      return byWords(a, b, meaning);
    }
    Theme bare = a.names().isEmpty() ? a : b;
    Theme told = bare == a ? b : a;
    return told.words().stream().anyMatch(w -> w.key().equals(bare.head())) ? SAME : UNKNOWN;
  }

  private static boolean shareName(Theme a, Theme b) {
    return a.words().stream()
        .anyMatch(x -> x.named() && b.words().stream().anyMatch(y -> x.key().equals(y.key())));
  }

  private static ThemeMatch byWords(Theme a, Theme b, WordMeaning meaning) {
    if (a.isAnother(meaning) != b.isAnother(meaning)) {
      return OTHER;
    }
    WordRelation heads = meaning.relate(a.head(), b.head());
    if (heads == WordRelation.OPPOSITE || meaning.areTwoOfAKind(a.head(), b.head())) {
      return OTHER;
    }
    boolean kind = (a.isNone() || b.isNone()) && heads == WordRelation.BROADER;
    boolean alike =
        kind || heads.compareTo(WordRelation.LABEL) <= 0 || meaning.areOneBody(a.head(), b.head());
    return alike ? byModifiers(a, b, meaning) : UNLIKE;
  }

  /** Gold prices are no silver prices; oil prices may be the prices. */
  private static ThemeMatch byModifiers(Theme a, Theme b, WordMeaning meaning) {
    List<TextWord> left = a.modifiers(meaning);
    List<TextWord> right = b.modifiers(meaning);
    for (TextWord x : left) {
      for (TextWord y : right) {
        if (meaning.relate(x, y) == WordRelation.OPPOSITE
            || meaning.areTwoOfAKind(x.key(), y.key())) {
          return OTHER;
        }
      }
    }
    List<TextWord> own = own(left, b, meaning);
    List<TextWord> others = own(right, a, meaning);
    // Her sister may be Olga; her sister is not his.
    boolean apart =
        own.stream().anyMatch(x -> others.stream().anyMatch(y -> x.named() == y.named()));
    return apart ? UNLIKE : SAME;
  }

  /** The words for one participant that nothing joins to those for the other. */
  private static List<TextWord> own(List<TextWord> modifiers, Theme other, WordMeaning meaning) {
    return modifiers.stream()
        .filter(
            m -> other.words().stream().noneMatch(w -> meaning.isWithin(m, w, WordRelation.LABEL)))
        .toList();
  }
}
