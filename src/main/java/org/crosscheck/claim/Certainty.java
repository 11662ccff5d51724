package org.crosscheck.claim;

/** How sure the claim's source is of it (FactBank's CT, PR, PS and U). */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE,
  UNKNOWN
}
