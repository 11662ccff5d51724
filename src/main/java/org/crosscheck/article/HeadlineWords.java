package org.crosscheck.article;

import java.util.List;
import java.util.Locale;

/** The words of a headline without signs and capitals, which its repetitions vary. */
final class HeadlineWords {
  private HeadlineWords() {}

  static List<String> of(String text) {
    return Words.of(text).stream().map(word -> plain(word.cut(text))).toList();
  }

  static String plain(String word) {
    StringBuilder letters = new StringBuilder();
    word.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
