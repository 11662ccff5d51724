package org.crosscheck.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word cut out of a written name, before it is known what it is.
 *
 * @param plain lower case
 * @param initial whether it is one letter, or a short one closed by a full stop
 * @param lower whether it was written in small letters
 * @param shouted whether it was written in capitals inside a name that is not
 * @param beforeComma whether it stands before the name's first comma
 * @param hyphenAfter whether a hyphen joins it to the next
 */
record RawWord(
    String plain,
    boolean initial,
    boolean lower,
    boolean shouted,
    boolean beforeComma,
    boolean hyphenAfter) {
  private static final Set<String> PREFIXES =
      Set.of("mc", "mac", "le", "la", "de", "di", "du", "da", "del", "des", "van", "von", "fitz");

  RawWord withPlain(String other) {
    return new RawWord(other, initial, lower, shouted, beforeComma, hyphenAfter);
  }

  /** The words of a name in Latin or Cyrillic letters. */
  static List<RawWord> split(String name) {
    List<RawWord> words = new ArrayList<>();
    boolean capitals = name.chars().noneMatch(Character::isLowerCase);
    int comma = name.indexOf(',');
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && isPart(name.charAt(i));
      boolean cut = inside && start >= 0 && i - start > 1 && isHump(name, start, i);
      if (start >= 0 && (!inside || cut)) {
        words.add(word(name, start, i, capitals, comma));
        start = -1;
      }
      if (inside && start < 0) {
        start = i;
      }
    }
    return words;
  }

  private static boolean isPart(char c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isLetterOrDigit(c) || mark || "'’ʹʺʿʾʼ`‘".indexOf(c) >= 0;
  }

  /** Two words written as one, unless the first is a prefix of surnames: LePage, McConnell. */
  private static boolean isHump(String name, int start, int at) {
    boolean hump =
        Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    return hump && !PREFIXES.contains(WrittenNameReader.lower(name.substring(start, at)));
  }

  private static RawWord word(String name, int start, int end, boolean capitals, int comma) {
    String written = name.substring(start, end);
    String plain = WrittenNameReader.lower(written).replaceAll("['’ʹʺʿʾʼ`‘]", "");
    long letters = plain.length();
    boolean stop = end < name.length() && name.charAt(end) == '.';
    boolean upper = written.equals(written.toUpperCase(java.util.Locale.ROOT));
    boolean initial =
        letters == 1 || letters == 2 && stop && Character.isUpperCase(name.charAt(start));
    return new RawWord(
        plain,
        initial,
        !Character.isUpperCase(name.charAt(start)),
        upper && letters > 1 && !capitals,
        start < comma,
        end < name.length() && name.charAt(end) == '-');
  }
}
