package org.crosscheck.finding;

/** Reads what differs between two articles of one outlet: it corrects itself, no one disagrees. */
final class Revisions {
  private static final String UNKNOWN = "unknown";

  private Revisions() {}

  static boolean areOfOneOutlet(Pair pair) {
    String outlet = pair.claimA().outlet();
    return outlet.equals(pair.claimB().outlet()) && !outlet.equals(UNKNOWN);
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
}
