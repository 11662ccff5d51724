package org.crosscheck.name;

/** What a name names. */
public enum EntityKind {
  PERSON,
  ORGANISATION,
  PLACE,
  /** Nationalities, religious and political groups. */
  GROUP,
  OTHER
}
