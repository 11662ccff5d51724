package org.crosscheck.event;

/** Two claims to be compared; {@code first} is the lesser id. */
public record ClaimPair(String first, String second) {
  public ClaimPair {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("pair " + first + ", " + second);
    }
  }

  static ClaimPair of(String a, String b) {
    return a.compareTo(b) < 0 ? new ClaimPair(a, b) : new ClaimPair(b, a);
  }
}
