package org.crosscheck.rules;

/** The gender that a name, a title or a pronoun tells. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** That of a table's cell: {@code m}, {@code f} or {@code u}. */
  static Gender ofCell(String cell) {
    return switch (cell) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  public boolean isKnown() {
    return this != UNKNOWN;
  }

  /** Whether one is a man's and the other a woman's. */
  public boolean excludes(Gender other) {
    return isKnown() && other.isKnown() && this != other;
  }
}
