package org.crosscheck.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Written forms made comparable. */
final class Forms {
  private Forms() {}

  /** The words one space apart, invisible characters and a possessive ending left out. */
  static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (blank) {
        appendSpace(clean);
      } else if (!Character.isIdentifierIgnorable(c) && Character.getType(c) != Character.FORMAT) {
        clean.append(c == '\u2019' || c == '\u02BC' ? '\'' : c);
      }
    }
    return withoutPossessive(clean.toString().strip());
  }

  private static void appendSpace(StringBuilder clean) {
    if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
      clean.append(' ');
    }
  }

  private static String withoutPossessive(String words) {
    if (words.endsWith("'s") || words.endsWith("'S")) {
      return words.substring(0, words.length() - 2);
    }
    return words.endsWith("s'") ? words.substring(0, words.length() - 1) : words;
  }

  /** Lower case without diacritics, dots and hyphens: what two spellings of a form share. */
  static String folded(String form) {
    String plain = Normalizer.normalize(form, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> appendFolded(folded, c));
    return folded.toString().strip();
  }

  private static void appendFolded(StringBuilder folded, int c) {
    if (Character.isLetterOrDigit(c)) {
      folded.append(Character.toString(c).toLowerCase(Locale.ROOT));
    } else if (c != '\'' && c != '.' && c != '\u2019') {
      appendSpace(folded);
    }
  }

  /** The words of a folded form. */
  static List<String> words(String folded) {
    return Stream.of(folded.split(" ")).filter(w -> !w.isEmpty()).toList();
  }

  /** Whether the letters begin words of the name, from its first word on. */
  static boolean areInitials(String letters, String name) {
    int at = 0;
    for (String word : words(folded(name))) {
      boolean next =
          at < letters.length() && word.charAt(0) == Character.toLowerCase(letters.charAt(at));
      if (at == 0 && !next) {
        return false;
      }
      at += next ? 1 : 0;
    }
    return at >= letters.length() - 1;
  }
}
