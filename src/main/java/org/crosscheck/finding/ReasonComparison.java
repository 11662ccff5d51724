package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import org.crosscheck.finding.ReasonReader.Reason;
import org.crosscheck.rules.Rules;

/**
 * Finds one happening that two claims put down to reasons which share no word, or to one that the
 * other denies.
 */
final class ReasonComparison implements Comparison {
  private static final double DECIDED = 0.54;

  /** One changed word in so many alike is compared as such. */
  private static final int LONG = 8;

  private final WordMeaning meaning;
  private final ReasonReader reader;

  ReasonComparison(Rules rules, WordMeaning meaning) {
    this.meaning = meaning;
    reader = new ReasonReader(rules);
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    if (pair.cast().hasOther() || pair.isNearlySameWording() && pair.alignment().common() >= LONG) {
      return List.of();
    }
    Reason a = reader.read(pair.claimA(), pair.wordsA());
    Reason b = reader.read(pair.claimB(), pair.wordsB());
    if (a == null || b == null || a.isDenied() && b.isDenied()) {
      return List.of();
    }
    boolean denied = a.isDenied() || b.isDenied();
    double reason = areOther(a.reason(), b.reason()) ? 0 : shared(a.reason(), b.reason());
    if (!denied && areOfOneKind(a.reason(), b.reason())) {
      return List.of();
    }
    if (denied ? reason < 1 : reason > 0) {
      return List.of();
    }
    double effect = shared(a.effect(), b.effect());
    if (effect < (pair.isOneMatter() ? 1 : 1.5)) {
      return List.of();
    }
    return List.of(verdict(pair, a, b, effect));
  }

  private static Verdict verdict(Pair pair, Reason a, Reason b, double effect) {
    boolean denied = a.isDenied() || b.isDenied();
    double sure =
        0.34 + 0.1 * Math.min(3, effect) + pair.matterBonus() + 0.06 * pair.cast().weight();
    return new Verdict(
        sure < DECIDED ? Relation.UNDECIDED : Relation.DISAGREES,
        Aspect.CAUSE,
        Confidence.of(sure),
        "reason",
        "Why it happened",
        told(a, pair.wordsA()),
        told(b, pair.wordsB()),
        List.of(
            new Step(
                "Is it the same happening?",
                String.format(Locale.ROOT, "%.1f words are shared", effect),
                effect),
            new Step(
                "Are the reasons the same?",
                denied ? "one denies the other's" : "they share no word of one meaning",
                0.5)),
        denied ? List.of() : List.of("Both reasons may hold."));
  }

  private static String told(Reason reason, Wording wording) {
    return (reason.isDenied() ? "not " : "") + wording.cut(reason.reason());
  }

  /** Whether they name two kinds of reason and share no word: engine failure, pilot error. */
  private boolean areOther(List<TextWord> some, List<TextWord> others) {
    return meaning.shared(content(some), content(others), WordRelation.SAME) == 0
        && some.stream()
            .anyMatch(x -> others.stream().anyMatch(y -> meaning.areTwoOfAKind(x.key(), y.key())));
  }

  /** Whether they name one kind of reason: an electrical fault, a short circuit. */
  private boolean areOfOneKind(List<TextWord> some, List<TextWord> others) {
    return some.stream()
        .anyMatch(x -> others.stream().anyMatch(y -> meaning.areOneOfAKind(x.key(), y.key())));
  }

  private double shared(List<TextWord> some, List<TextWord> others) {
    return meaning.shared(content(some), content(others), WordRelation.BROADER);
  }

  private static List<TextWord> content(List<TextWord> words) {
    return words.stream().filter(TextWord::isContent).toList();
  }
}
