package org.crosscheck.finding;

/** How the meanings of two words relate, the closest relation first. */
enum WordRelation {
  /** The same word, perhaps inflected or otherwise spelled. */
  SAME,
  /** Writers put the one for the other. */
  ALTERNATIVE,
  /** The words share a meaning. */
  SYNONYM,
  /** One is made from the other (invade, invasion). */
  DERIVED,
  /** They name the same and judge it differently (rebels, terrorists). */
  LABEL,
  /** One names a kind of what the other names. */
  BROADER,
  /** Neighbours in meaning (pour, spill). */
  SIBLING,
  /** Nothing is known that joins them. */
  UNRELATED,
  /** They exclude each other (rise, fall). */
  OPPOSITE;

  /** Whether a writer may put the one for the other and mean the same. */
  boolean isParaphrase() {
    return compareTo(BROADER) <= 0;
  }
}
