package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds that two claims state the same, or that one states the same and more. */
final class DetailComparison implements Comparison {
  /** The value of the side that tells less. */
  static final String NOTHING = "nothing more";

  private static final double SAME = 0.75;

  @Override
  public List<Verdict> compare(Pair pair) {
    List<Verdict> verdicts = new ArrayList<>(byWords(pair));
    if (verdicts.isEmpty() && isScene(pair)) {
      verdicts.addAll(byNames(pair));
    }
    return verdicts;
  }

  /** Whether one doing has the same participants, in whatever words. */
  private static boolean isScene(Pair pair) {
    return pair.isOneMatter()
        && pair.haveSamePredicate()
        && !LightVerbs.holds(pair.claimA().predicate().lemma())
        && pair.cast().weight() >= 1
        && !pair.cast().hasOther()
        && pair.claimA().polarity() == pair.claimB().polarity()
        && !Times.areApart(pair);
  }

  /** What one claim names, dates or counts and the other leaves out. */
  private static List<Verdict> byNames(Pair pair) {
    List<String> a = Details.of(pair.a(), pair.b());
    List<String> b = Details.of(pair.b(), pair.a());
    if (a.isEmpty() == b.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Verdict(
            Relation.MORE_SPECIFIC,
            Aspect.DETAIL,
            Confidence.of(0.45 + 0.1 * pair.cast().weight()),
            "detail",
            "What more is told",
            a.isEmpty() ? NOTHING : String.join(", ", a),
            b.isEmpty() ? NOTHING : String.join(", ", b),
            List.of(new Step("Is it the same doing by the same?", "yes", pair.cast().weight()))));
  }

  private static List<Verdict> byWords(Pair pair) {
    ContentMatch match = pair.match();
    if (match.share() < (pair.isOneMatter() ? 0.5 : 0.6)
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

  /** Some of the words that one side has alone. */
  static String words(List<TextWord> words) {
    return words.isEmpty()
        ? NOTHING
        : words.stream().limit(8).map(TextWord::form).collect(Collectors.joining(" "));
  }
}
