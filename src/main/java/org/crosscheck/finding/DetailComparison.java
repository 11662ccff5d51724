package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds that two claims state the same, or that one states the same and more. */
final class DetailComparison implements Comparison {
  private static final double SAME = 0.75;

  @Override
  public List<Verdict> compare(Pair pair) {
    ContentMatch match = pair.match();
    if (match.share() < (pair.isOneEvent() ? 0.5 : 0.6)
        || match.matched() < 2
        || !match.opposites().isEmpty()
        || pair.claimA().polarity() != pair.claimB().polarity()) {
      return List.of();
    }
    List<Step> steps =
        List.of(
            new Step(
                "How much of the shorter claim is in the other?",
                Math.round(100 * match.share()) + " in 100",
                match.share()));
    int more = Math.abs(match.onlyA().size() - match.onlyB().size());
    boolean detailed = more >= 2 && Math.min(match.onlyA().size(), match.onlyB().size()) <= 1;
    List<Verdict> verdicts = new ArrayList<>();
    if (detailed) {
      verdicts.add(
          new Verdict(
              Relation.MORE_SPECIFIC,
              Aspect.DETAIL,
              Confidence.of(0.2 + 0.6 * match.share()),
              "detail",
              "What more is told",
              words(match.onlyA()),
              words(match.onlyB()),
              steps));
    }
    if (match.share() >= SAME
        && pair.differences().stream().noneMatch(d -> d.kind().isConflict())) {
      verdicts.add(
          new Verdict(
              Relation.AGREES,
              Aspect.NONE,
              Confidence.of(match.share()),
              "same",
              "They state the same",
              pair.claimA().predicate().lemma(),
              pair.claimB().predicate().lemma(),
              steps));
    }
    return verdicts;
  }

  private static String words(List<TextWord> words) {
    return words.isEmpty()
        ? "nothing more"
        : words.stream().limit(8).map(TextWord::form).collect(Collectors.joining(" "));
  }
}
