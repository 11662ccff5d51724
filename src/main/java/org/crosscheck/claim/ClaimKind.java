package org.crosscheck.claim;

/** What a claim was read from. */
public enum ClaimKind {
  /** A clause with a finite verb. */
  CLAUSE,
  /** A participle, apposition or infinitive that states a fact. */
  REDUCED_CLAUSE,
  /** A noun that names an event inside another claim's clause. */
  EVENT_NOUN,
  /** A headline, with or without a finite verb. */
  HEADLINE
}
