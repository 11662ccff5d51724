package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.claim.Polarity;

/** The plain words in which findings say what a claim holds. */
final class Words {
  private static final List<String> PRONOUNS =
      List.of("i", "we", "he", "she", "it", "they", "you", "who", "that", "this", "one", "some");

  private Words() {}

  static String polarity(Claim claim) {
    return claim.polarity() == Polarity.POSITIVE ? "it is so" : "it is not so";
  }

  /** Whom the claim is credited to, empty for the outlet's own voice. */
  static String speaker(Claim claim) {
    ClaimSource source = claim.attribution();
    if (source == null) {
      return "";
    }
    return source.speaker().isEmpty() ? source.source() : source.speaker();
  }

  /** The word of a claim right before a place in the article, in small letters. */
  static String before(Claim claim, int at) {
    String before = claim.cut(new Span(claim.span().start(), at)).stripTrailing();
    return before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether the words name nobody by themselves: he said. */
  static boolean isPronoun(String speaker) {
    return PRONOUNS.contains(speaker.toLowerCase(Locale.ROOT));
  }

  /** Words as they stand at a sentence's start. */
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Words as they stand within a sentence: some, for the Some that began one. */
  static String small(String words) {
    boolean name = words.length() < 2 || !Character.isLowerCase(words.charAt(1));
    return name ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** A participant as it stands within a sentence: the minister, for The minister; Mr Berg. */
  static String participant(String words) {
    int blank = words.indexOf(' ');
    boolean small =
        blank > 0 && FunctionWords.holds(words.substring(0, blank).toLowerCase(Locale.ROOT));
    return small ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }

  /** A claim's text for a sentence: one line, cut at a word where it is long. */
  static String quoted(String text) {
    return Excerpt.of(text);
  }
}
