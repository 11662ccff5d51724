package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The ways in which one word is written in two spellings. */
final class Spellings {
  private static final List<List<String>> VARIANTS =
      List.of(
          List.of("isation", "ization"),
          List.of("ising", "izing"),
          List.of("ised", "ized"),
          List.of("ises", "izes"),
          List.of("ise", "ize"),
          List.of("isations", "izations"),
          List.of("yse", "yze"),
          List.of("ysed", "yzed"),
          List.of("yses", "yzes"),
          List.of("ysing", "yzing"),
          List.of("our", "or"),
          List.of("ours", "ors"),
          List.of("oured", "ored"),
          List.of("ouring", "oring"),
          List.of("re", "er"),
          List.of("res", "ers"),
          List.of("ogue", "og"),
          List.of("mme", "m"),
          List.of("mmes", "ms"),
          List.of("ence", "ense"),
          List.of("lled", "led"),
          List.of("lling", "ling"));

  private static final Pattern ARTICLE = Pattern.compile("\\b(a[dlnrstz]|el|ez)[- ]");

  private Spellings() {}

  static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String x = plain(a);
    String y = plain(b);
    if (!startAlike(x, y)) {
      return false;
    }
    return x.equals(y)
        || VARIANTS.stream().anyMatch(v -> swapped(x, y, v) || swapped(y, x, v))
        || isMasked(x, y)
        || isMasked(y, x);
  }

  /** No spelling changes the first letter, and so most pairs of words are told apart at once. */
  private static boolean startAlike(String x, String y) {
    return x.isEmpty() || y.isEmpty() || x.charAt(0) == y.charAt(0);
  }

  /** Whether two names have the same consonants, as one name in two romanisations has. */
  static boolean soundAlike(String a, String b) {
    String x = consonants(a);
    return x.length() > 1 && x.equals(consonants(b));
  }

  /** Without article, vowels and breath, each only once in a row. */
  private static String consonants(String name) {
    String bare = ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    StringBuilder kept = new StringBuilder();
    for (char letter : bare.replace('q', 'k').replace('c', 'k').toCharArray()) {
      boolean again = kept.length() > 0 && kept.charAt(kept.length() - 1) == letter;
      if (Character.isLetter(letter) && "aeiouyhw".indexOf(letter) < 0 && !again) {
        kept.append(letter);
      }
    }
    return kept.toString();
  }

  private static boolean swapped(String x, String y, List<String> endings) {
    String left = endings.get(0);
    return x.length() > left.length() + 2
        && x.endsWith(left)
        && y.equals(x.substring(0, x.length() - left.length()) + endings.get(1));
  }

  /** Whether a word is written with asterisks for some of its letters. */
  private static boolean isMasked(String masked, String full) {
    int first = masked.indexOf('*');
    int last = masked.lastIndexOf('*');
    return first > 0
        && full.indexOf('*') < 0
        && full.startsWith(masked.substring(0, first))
        && full.endsWith(masked.substring(last + 1))
        && full.length() >= masked.length() - last + first - 1;
  }

  private static String plain(String word) {
    // The point of 4.5 tells, that of U.K. does not.
    boolean bare =
        word.chars().anyMatch(Character::isDigit)
            || word.indexOf('-') < 0 && word.indexOf('\'') < 0 && word.indexOf('.') < 0;
    return bare ? word : word.replace("-", "").replace("'", "").replace(".", "");
  }
}
