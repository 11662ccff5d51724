package org.crosscheck.finding;

/** A text with curly marks and special spaces replaced one to one by plain ones. */
final class PlainText {
  private PlainText() {}

  static String of(String text) {
    int plainTo = 0;
    while (plainTo < text.length() && isPlain(text.charAt(plainTo))) {
      plainTo++;
    }
    if (plainTo == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(of(text.charAt(i)));
    }
    return plain.toString();
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < '\u007F' && c != '`';
  }

  private static char of(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u00B4', '`' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
      default -> Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c;
    };
  }
}
