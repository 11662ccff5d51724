package org.crosscheck.finding;

/** Asks which characters of a short word are digits; such words are asked by the million. */
final class Digits {
  private Digits() {}

  static boolean isAnyOf(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean areAllOf(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
