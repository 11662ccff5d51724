package org.crosscheck.report;

/** Shortens words for narrow places without cutting through a character or, if it can, a word. */
final class Shorten {
  private Shorten() {}

  /** At most {@code length} UTF-16 units of {@code words}, with an ellipsis where some are left. */
  static String to(int length, String words) {
    String flat = words.strip();
    if (flat.length() <= length) {
      return flat;
    }
    int end = flat.lastIndexOf(' ', length - 1);
    end = end < length / 2 ? length - 1 : end;
    if (Character.isHighSurrogate(flat.charAt(end - 1))) {
      end--;
    }
    return flat.substring(0, end).stripTrailing() + "…";
  }
}
