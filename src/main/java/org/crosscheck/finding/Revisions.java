package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.event.EventMention;

/** Reads what differs between two articles of one outlet: it corrects itself, no one disagrees. */
final class Revisions {
  private static final String UNKNOWN = "unknown";

  /**
   * What an outlet says again, in more or other words or of something else, sets it beside nobody.
   */
  private static final List<Relation> ALIKE =
      List.of(Relation.AGREES, Relation.VARIES, Relation.MORE_SPECIFIC, Relation.UNDECIDED);

  private Revisions() {}

  static boolean areOfOneOutlet(Pair pair) {
    String outlet = pair.claimA().outlet();
    return outlet.equals(pair.claimB().outlet()) && !outlet.equals(UNKNOWN)
        || areOfOneAddress(pair.a(), pair.b());
  }

  /** Whether two articles are two readings of one address. */
  static boolean areOfOneAddress(EventMention a, EventMention b) {
    return a.url() != null && !a.url().isBlank() && a.url().equals(b.url());
  }

  /** What the verdicts on two claims of one outlet come to. */
  static List<Verdict> read(Pair pair, List<Verdict> verdicts) {
    List<Verdict> found = new ArrayList<>();
    boolean revised = areOfOneAddress(pair.a(), pair.b());
    for (Verdict verdict : verdicts) {
      // Only the sentence that was changed is the other's counterpart.
      boolean conflict =
          verdict.relation() == Relation.DISAGREES && (!revised || pair.isNearlySameWording());
      if (conflict || !revised && !ALIKE.contains(verdict.relation())) {
        found.add(read(pair, verdict));
      }
      if (conflict && revised) {
        found.add(revised(verdict));
      }
    }
    return found;
  }

  /** A conflict with the outlet's own later article is an update, without dates undecided. */
  static Verdict read(Pair pair, Verdict verdict) {
    if (verdict.relation() != Relation.DISAGREES) {
      return verdict;
    }
    String first = pair.a().published();
    String second = pair.b().published();
    boolean later = first != null && second != null && !first.equals(second);
    return verdict.with(later ? Relation.UPDATED : Relation.UNDECIDED, verdict.steps());
  }

  private static Verdict revised(Verdict conflict) {
    return new Verdict(
        Relation.COVERAGE,
        Aspect.REVISED,
        conflict.confidence(),
        "revised",
        "What was changed under one address",
        conflict.valueA(),
        conflict.valueB(),
        List.of(new Step("Do both stand at one address?", "yes", 1)));
  }
}
