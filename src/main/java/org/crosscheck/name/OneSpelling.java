package org.crosscheck.name;

/** Writes British and American spellings of one word in one way. */
final class OneSpelling {
  private OneSpelling() {}

  static String of(String word) {
    if (word.startsWith("organisation")) {
      return "organization" + word.substring("organisation".length());
    }
    return switch (word) {
      case "centre" -> "center";
      case "centres" -> "centers";
      case "defence" -> "defense";
      case "programme" -> "program";
      case "labour" -> "labor";
      case "and" -> "&";
      default -> word;
    };
  }
}
