package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.event.EventMention;

/**
 * Reads where two copies of one text conflict: one outlet changed a number or a word of the
 * agency's so that it says the opposite. Names and labels that each house writes in its own way,
 * and all else that copies say alike or otherwise, are no news.
 */
final class CopyChanges {
  /** So near are two wordings that only a word or two can have been changed. */
  private static final double NEAR = 0.8;

  private static final List<Aspect> TURNED =
      List.of(Aspect.NEGATION, Aspect.OPPOSITE, Aspect.QUANTITY, Aspect.DATE);

  private CopyChanges() {}

  static boolean areCopies(Pair pair) {
    return pair.a().isCopyOf(pair.b()) && !Revisions.areOfOneOutlet(pair);
  }

  /** Whether two claims of copies may differ in a word that matters. */
  static boolean mayDiffer(EventMention a, EventMention b) {
    return a.isCopyOf(b) && !a.claim().text().equals(b.claim().text());
  }

  /** The conflicts between sentences that are else the same. */
  static List<Verdict> read(Pair pair, List<Verdict> verdicts) {
    if (pair.alignment().likeness() < NEAR) {
      return List.of();
    }
    return verdicts.stream()
        .filter(v -> v.relation() == Relation.DISAGREES && TURNED.contains(v.aspect()))
        .map(v -> v.with(v.relation(), steps(v)))
        .toList();
  }

  private static List<Step> steps(Verdict verdict) {
    List<Step> steps = new ArrayList<>(verdict.steps());
    steps.add(new Step("Are the articles copies of one text?", "yes, and one was changed", 1));
    return steps;
  }
}
