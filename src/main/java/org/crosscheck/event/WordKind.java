package org.crosscheck.event;

/** What a word of a claim is: only common words can be near one another in meaning. */
public enum WordKind {
  COMMON,
  NAME,
  NUMBER
}
