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

  /** The same of words that follow others: a blank that parts the two stays. */
  static String behind(int length, String words) {
    return isBlank(words, 0) ? " " + to(length, words) : to(length, words);
  }

  /** The last {@code length} units of words that precede others, with the blank between them. */
  static String before(int length, String words) {
    String flat = words.strip();
    String blank = isBlank(words, words.length() - 1) ? " " : "";
    if (flat.length() <= length) {
      return flat + blank;
    }
    int from = flat.length() - length + 1;
    int word = flat.indexOf(' ', from);
    int start = word < 0 || word > from + length / 2 ? from : word + 1;
    if (Character.isLowSurrogate(flat.charAt(start))) {
      start++;
    }
    return "…" + flat.substring(start) + blank;
  }

  private static boolean isBlank(String words, int at) {
    return at >= 0 && at < words.length() && Character.isWhitespace(words.charAt(at));
  }
}
