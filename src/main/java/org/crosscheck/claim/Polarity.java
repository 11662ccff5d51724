package org.crosscheck.claim;

/** Whether the claim's source says that it is so or that it is not. */
public enum Polarity {
  POSITIVE,
  NEGATIVE
}
