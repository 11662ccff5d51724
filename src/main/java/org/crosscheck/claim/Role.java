package org.crosscheck.claim;

/** What an argument is to its predicate, the same for active, passive and noun predicates. */
public enum Role {
  AGENT,
  PATIENT,
  RECIPIENT,
  PLACE,
  TIME,
  CAUSE,
  TOPIC,
  MANNER,
  ATTRIBUTE,
  OTHER
}
