package org.crosscheck.name;

/** What sets two written forms of one name apart. */
public enum FormDifference {
  /**
   * Nothing that a reader would call another name: a title, a part left out, initials, a plural.
   */
  NONE,
  /** Other letters for the same name: Sergei and Sergey, Mike and Michael, Wal-Mart and Walmart. */
  SPELLING,
  /** Another name: Daesh and ISIS. */
  OTHER_NAME
}
