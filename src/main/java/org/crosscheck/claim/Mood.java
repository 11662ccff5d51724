package org.crosscheck.claim;

/** What is done with the clause: only a {@link #STATED} one tells a fact. */
public enum Mood {
  STATED,
  FUTURE,
  CONDITIONAL,
  QUESTION,
  WISH,
  COMMAND,
  OPINION
}
