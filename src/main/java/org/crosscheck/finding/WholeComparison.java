package org.crosscheck.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two statements compared as wholes, word by word. */
record WholeComparison(
    Wording a, Wording b, WordAlignment alignment, List<WordDifference> found, ContentMatch match) {
  private static final double NEARLY_SAME = 0.6;

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

  boolean isNearlySame() {
    return alignment.likeness() >= NEARLY_SAME;
  }

  StatementRelation relation(String stance) {
    Optional<WordDifference> conflict =
        isNearlySame()
            ? found.stream()
                .filter(d -> d.kind().isConflict())
                .min(Comparator.comparing(WordDifference::kind))
            : Optional.empty();
    if (conflict.isPresent()) {
      return conflict(conflict.get(), stance);
    }
    double share = match.share();
    int more = match.onlyA().size() - match.onlyB().size();
    if (share < 0.6) {
      return relation(Relation.UNDECIDED, Confidence.of(share), "They share too little.", stance);
    }
    return Math.abs(more) > 2
        ? relation(Relation.MORE_SPECIFIC, Confidence.of(share), "One states more.", stance)
        : relation(Relation.AGREES, Confidence.of(share), "They state the same.", stance);
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
