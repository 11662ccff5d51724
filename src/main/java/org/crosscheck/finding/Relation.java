package org.crosscheck.finding;

/** How two statements about the same event relate (FIELD.md section 2). */
public enum Relation {
  AGREES,
  MORE_SPECIFIC,
  UPDATED,
  VARIES,
  DISAGREES,
  UNDECIDED,
  /** What is covered rather than how: single outlet, omission, headline against body, revision. */
  COVERAGE
}
