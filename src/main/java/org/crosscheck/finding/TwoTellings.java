package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says of two clauses that are likely to state one thing, and of which nothing else can be said,
 * that they tell it in two ways.
 */
final class TwoTellings {
  static final String RULE = "told";

  private static final double LIKELY = 0.75;

  /** Two words that are the same or nearly so. */
  private static final double SHARED = 1.8;

  /** Who is counted without a word for it. */
  private static final List<String> ANYBODY = List.of("people", "person");

  /** Rules that compare all that two clauses or remarks say. */
  private static final List<String> WHOLES = List.of("same", "quote");

  private TwoTellings() {}

  /**
   * That it is told in two ways, if nothing that was found says how the clauses relate: a number or
   * a day that both have is only a part of what they tell. Copies of one text and one outlet's two
   * articles are no two tellings.
   */
  static Optional<Verdict> of(Pair pair, List<Verdict> found) {
    Tie tie = pair.tie();
    boolean likely = tie != null && tie.link().statement() >= LIKELY && tie.nearest();
    boolean told =
        found.isEmpty() || found.stream().allMatch(TwoTellings::isPart) && areOfOneMatter(pair);
    boolean apart = !pair.a().isCopyOf(pair.b()) && !Revisions.areOfOneOutlet(pair);
    return likely && told && apart && tellsMore(pair)
        ? Optional.of(verdict(pair))
        : Optional.empty();
  }

  /** Whether they share more than the number or the day: their doing, or words of two sentences. */
  private static boolean areOfOneMatter(Pair pair) {
    return pair.match().matched() >= SHARED
        && (pair.predicates() != WordRelation.UNRELATED || pair.areFinite());
  }

  private static boolean isPart(Verdict v) {
    return v.relation() == Relation.AGREES && !WHOLES.contains(v.rule());
  }

  private static boolean tellsMore(Pair pair) {
    return Stream.concat(pair.match().onlyA().stream(), pair.match().onlyB().stream())
        .anyMatch(w -> !ANYBODY.contains(w.key()));
  }

  private static Verdict verdict(Pair pair) {
    return new Verdict(
        Relation.VARIES,
        Aspect.DETAIL,
        Confidence.of(pair.tie().link().statement() / 2),
        RULE,
        "What each tells",
        DetailComparison.words(pair.match().onlyA()),
        DetailComparison.words(pair.match().onlyB()),
        pair.isOneEvent() ? List.of() : List.of(AcrossEvents.step(pair.tie().link())));
  }
}
