package org.crosscheck.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.article.Paragraphs;
import org.crosscheck.article.Span;

/**
 * Writes headlines in title case or in capitals as running text would be written, because a parser
 * takes {@code Singer Checks Into Clinic} for four names. How an article writes a word inside its
 * sentences decides; a word that it does not have is small where WordNet has it as more than a
 * name.
 */
final class Truecaser {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final String ENDS_SENTENCE = ".!?\"'";

  /** A word after one of these may be a capital only because a sentence begins. */
  private static final String OPENS_SENTENCE = ".!?:\"'(-";

  /** Shorter words are often small in title case too. */
  private static final int TELLING = 4;

  private static final int FEWEST = 2;
  private static final double SHARE = 0.8;

  private final Set<String> small = new HashSet<>();
  private final Map<String, String> capital = new HashMap<>();
  private final Lexicon lexicon = Lexicon.shared();

  private Truecaser() {}

  /** Learns how the sentences of a text write their words; straight quotation marks only. */
  static Truecaser of(String text) {
    Truecaser truecaser = new Truecaser();
    for (Span paragraph : Paragraphs.of(text)) {
      if (paragraph.length() > 0 && ENDS_SENTENCE.indexOf(text.charAt(paragraph.end() - 1)) >= 0) {
        truecaser.learn(paragraph.cut(text));
      }
    }
    return truecaser;
  }

  private void learn(String paragraph) {
    Matcher words = WORD.matcher(paragraph);
    while (words.find()) {
      String word = words.group();
      String lower = lower(word);
      if (word.equals(lower)) {
        small.add(lower);
      } else if (!mayOpenSentence(paragraph, words.start())) {
        capital.putIfAbsent(lower, word);
      }
    }
  }

  private static boolean mayOpenSentence(String paragraph, int start) {
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(paragraph.charAt(before))) {
      before--;
    }
    return before < 0 || OPENS_SENTENCE.indexOf(paragraph.charAt(before)) >= 0;
  }

  /** The line as running text would have it, of the same length; other lines as they are. */
  String apply(String line) {
    List<MatchResult> words = WORD.matcher(line).results().toList();
    boolean capitals = isInCapitals(line, words);
    if (!capitals && !isInTitleCase(words)) {
      return line;
    }
    StringBuilder written = new StringBuilder(line);
    for (int i = 0; i < words.size(); i++) {
      MatchResult word = words.get(i);
      String form = capitals ? outOfCapitals(word.group(), i) : outOfTitleCase(word.group(), i);
      written.replace(word.start(), word.end(), form);
    }
    return written.toString();
  }

  private static boolean isInCapitals(String line, List<MatchResult> words) {
    return words.size() > FEWEST && line.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isInTitleCase(List<MatchResult> words) {
    List<String> telling =
        words.stream().skip(1).map(MatchResult::group).filter(w -> w.length() >= TELLING).toList();
    long capitals = telling.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    return telling.size() >= FEWEST && capitals >= SHARE * telling.size();
  }

  private String outOfTitleCase(String word, int place) {
    String lower = lower(word);
    boolean acronym = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    return place == 0 || acronym || capital.containsKey(lower) || !isCommon(lower) ? word : lower;
  }

  private String outOfCapitals(String word, int place) {
    String lower = lower(word);
    String known = capital.get(lower);
    if (known != null) {
      return known;
    }
    return place > 0 && isCommon(lower) ? lower : word.charAt(0) + lower.substring(1);
  }

  private boolean isCommon(String lower) {
    return small.contains(lower) || lexicon.isCommon(lower);
  }

  /** Letter by letter, so that no letter becomes two. */
  private static String lower(String word) {
    StringBuilder lower = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      lower.setCharAt(i, Character.toLowerCase(word.charAt(i)));
    }
    return lower.toString();
  }
}
