package org.crosscheck.finding;

/**
 * Two charges that cannot both be right.
 *
 * @param answered what a sentence tells of the other charge's party before it blames another; the
 *     other charge itself where the party denies it
 */
record Dispute(Charge a, Charge b, Charge charged, Charge answered) {
  /** Whether the one party is blamed and cleared, not two blamed. */
  boolean isDenied() {
    return a.isCleared() != b.isCleared();
  }

  /** Whether blame is the matter of both, not a deed told with its doer. */
  boolean isExplicit() {
    return a.blame().isExplicit() && b.blame().isExplicit();
  }
}
