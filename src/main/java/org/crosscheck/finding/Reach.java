package org.crosscheck.finding;

/** How far a toll reaches: only those of one incident are put beside each other. */
enum Reach {
  /** The victims of one incident, all of them or those of a group. */
  INCIDENT,
  /** A running tally over days, months or a war. */
  TALLY,
  /** A count that the article itself calls earlier. */
  OUTDATED,
  /** A share of another count, or one on top of it: including three children, five more. */
  SHARE
}
