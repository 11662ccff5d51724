package org.crosscheck.claim;

/** Which way from publication a dated event lies, as the words around the date say. */
enum Tense {
  PAST,
  FUTURE,
  /** The words do not say. */
  OPEN
}
