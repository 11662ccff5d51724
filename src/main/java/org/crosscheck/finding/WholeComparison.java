package org.crosscheck.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.ContentMatch.Match;
import org.crosscheck.finding.WordDifference.Kind;

/** Two statements compared as wholes, word by word. */
record WholeComparison(
    Wording a, Wording b, WordAlignment alignment, List<WordDifference> found, ContentMatch match) {
  private static final double NEARLY_SAME = 0.6;

  /** So many words that state something are few. */
  private static final int SHORT = 7;

  /** In a short sentence another word makes another statement. */
  private static final int LONG = 8;

  private static final double MOSTLY = 0.8;
  private static final double SOME = 0.6;

  static WholeComparison of(String a, String b, WordMeaning meaning, WordDifferences differences) {
    Wording wordsA = Wording.of(a);
    Wording wordsB = Wording.of(b);
    WordAlignment alignment = WordAlignment.of(wordsA.words(), wordsB.words());
    return new WholeComparison(
        wordsA,
        wordsB,
        alignment,
        differences.of(alignment),
        ContentMatch.of(wordsA.content(), wordsB.content(), meaning));
  }

  /** Whether so many words are the same in order that one changed place is a change of a text. */
  boolean isLongAndNearlySame() {
    return isNearlySame() && alignment.common() >= LONG;
  }

  private boolean isNearlySame() {
    return alignment.likeness() >= NEARLY_SAME;
  }

  /** Whether some changed place cannot well hold beside what it was. */
  boolean hasConflict() {
    return found.stream().anyMatch(d -> d.kind().isConflict());
  }

  /**
   * How the second relates to the first.
   *
   * @param agree whether they say the same of the same
   */
  StatementRelation relation(String stance, boolean agree) {
    Optional<WordDifference> conflict =
        isNearlySame()
            ? found.stream()
                .filter(d -> isConflict(d.kind(), agree))
                .min(Comparator.comparing(WordDifference::kind))
            : Optional.empty();
    if (conflict.isPresent() && areOther()) {
      return relation(
          Relation.UNDECIDED,
          Confidence.of(alignment.likeness()),
          "They differ in more than one thing.",
          stance);
    }
    if (conflict.isPresent()) {
      return conflict(conflict.get(), stance);
    }
    double share = match.share();
    int more = match.onlyA().size() - match.onlyB().size();
    if (!(agree && share >= (alignment.common() >= LONG ? SOME : 0)) && !isRepeated()) {
      return relation(
          Relation.UNDECIDED,
          Confidence.of(share),
          "Nothing shows that they state the same or exclude each other.",
          stance);
    }
    return Math.abs(more) > 2
        ? relation(Relation.MORE_SPECIFIC, Confidence.of(share), "One states more.", stance)
        : relation(Relation.AGREES, Confidence.of(share), "They state the same.", stance);
  }

  /**
   * Whether they are short and differ in two places: one changed place contradicts, after two too
   * little is left to be of one case.
   */
  private boolean areOther() {
    if (Math.min(a.content().size(), b.content().size()) > SHORT) {
      return false;
    }
    List<Kind> kinds = found.stream().map(WordDifference::kind).filter(Kind::isConflict).toList();
    return kinds.stream().filter(k -> k != Kind.NUMBER).count()
            + Math.min(1, kinds.stream().filter(k -> k == Kind.NUMBER).count())
        > 1;
  }

  /**
   * Whether only opposite words stand for each other: by this alone a sentence that the parse makes
   * nothing of can be compared.
   */
  Optional<StatementRelation> unread(String stance) {
    boolean opposite = isNearlySame() && match.opposites().size() == 1;
    if (!opposite || match.onlyA().size() > 2 || match.onlyB().size() > 2) {
      return Optional.empty();
    }
    Match words = match.opposites().get(0);
    return Optional.of(
        conflict(
            new WordDifference(Kind.OPPOSITE, List.of(words.a()), List.of(words.b())), stance));
  }

  private boolean isConflict(Kind kind, boolean agree) {
    return kind.isConflict()
        && (alignment.common() >= LONG
            || kind == Kind.NUMBER
            || kind == Kind.NAME && !agree && found.size() == 1);
  }

  /** Whether all that differs is other words for the same or more of them. */
  private boolean isRepeated() {
    return isNearlySame()
        && found.stream().allMatch(d -> d.kind().compareTo(Kind.LABEL) >= 0)
        && found.stream()
            .noneMatch(d -> d.kind() == Kind.PARAPHRASE && Math.max(d.a().size(), d.b().size()) > 1)
        && match.share() >= MOSTLY;
  }

  private static StatementRelation relation(
      Relation relation, double confidence, String explanation, String stance) {
    return new StatementRelation(relation, Aspect.NONE, confidence, explanation, stance);
  }

  private StatementRelation conflict(WordDifference d, String stance) {
    Aspect aspect =
        switch (d.kind()) {
          case NEGATION -> Aspect.NEGATION;
          case OPPOSITE -> Aspect.OPPOSITE;
          case NUMBER -> Aspect.QUANTITY;
          default -> Aspect.IDENTITY;
        };
    return new StatementRelation(
        Relation.DISAGREES,
        aspect,
        Confidence.of(0.5 + 0.4 * alignment.likeness()),
        "In nearly the same words the first says "
            + Words.quoted(a.cut(d.a()))
            + " where the second says "
            + Words.quoted(b.cut(d.b()))
            + ".",
        stance);
  }
}
