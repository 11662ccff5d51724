package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.article.PlainText;
import org.crosscheck.rules.ComparisonWords;

/**
 * Finds how two sides stood, in digits or in words: 67-28, voted 67 to 28, by six votes to three,
 * six in favour and three against.
 */
final class TallyReader {
  /** How two sides stood, in the text's words and as two numbers. */
  record Tally(String words, int first, int second, int start) {
    int sum() {
      return first + second;
    }

    boolean isSame(Tally other) {
      return first == other.first && second == other.second;
    }
  }

  private static final String NUMBER = "(\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)";
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile("(?<![\\w.,-])(\\d{1,3})[-–](\\d{1,3})(?![\\w-]|[.,]\\d)"),
          Pattern.compile(
              "\\b(?:voted|ruled|split|divided|by|of)\\s+"
                  + NUMBER
                  + "\\s+to\\s+"
                  + NUMBER
                  + "\\b"),
          Pattern.compile("\\b" + NUMBER + "\\s+votes?\\s+to\\s+" + NUMBER + "\\b"),
          Pattern.compile(
              "\\b"
                  + NUMBER
                  + "\\s+(?:\\w+\\s+)?(?:in favou?r|for)\\b[^.;]{0,20}?\\b"
                  + NUMBER
                  + "\\s+(?:\\w+\\s+)?against\\b"));

  private final ComparisonWords words;
  private final WordMeaning meaning;
  private final Remembered<String, List<Tally>> known = Remembered.byValue();

  TallyReader(ComparisonWords words, WordMeaning meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  List<Tally> of(Wording wording) {
    return known.of(wording.text(), () -> read(wording));
  }

  private List<Tally> read(Wording wording) {
    if (!mayTell(wording)) {
      return List.of();
    }
    List<Tally> found = new ArrayList<>();
    String plain = PlainText.of(wording.text());
    String lower = plain.toLowerCase(Locale.ROOT);
    for (Pattern pattern : PATTERNS) {
      Matcher at = pattern.matcher(lower);
      while (at.find()) {
        Double first = meaning.number(at.group(1));
        Double second = meaning.number(at.group(2));
        boolean range = ranges(wording, at.start(1), at.end(2));
        // "By six votes to three" is read by two patterns.
        boolean known = found.stream().anyMatch(t -> t.start() == at.start(1));
        if (first != null && second != null && !range && !known) {
          String form = plain.substring(at.start(1), at.end());
          found.add(new Tally(form, first.intValue(), second.intValue(), at.start(1)));
        }
      }
    }
    found.sort(Comparator.comparingInt(Tally::start));
    return found;
  }

  /** Whether there are two numbers at all: most claims have none. */
  private boolean mayTell(Wording wording) {
    int numbers = 0;
    for (TextWord word : wording.words()) {
      int dash = Math.max(word.key().indexOf('-'), word.key().indexOf('–'));
      String first = dash < 0 ? word.key() : word.key().substring(0, dash);
      if (word.isNumber()) {
        numbers += dash < 0 ? 1 : 2;
      } else if (meaning.number(first) != null || meaning.number(word.key()) != null) {
        numbers++;
      }
    }
    return numbers > 1;
  }

  /** Whether the word beside two numbers makes them a range: aged 12-17, 3-5 years. */
  private boolean ranges(Wording wording, int start, int end) {
    String before = "";
    String after = "";
    for (TextWord word : wording.words()) {
      if (word.span().end() <= start) {
        before = word.key();
      } else if (after.isEmpty() && word.span().start() >= end) {
        after = word.key();
      }
    }
    return meaning.isOfKind(before, words.of("ranging"))
        || meaning.isOfKind(after, words.of("ranging"));
  }
}
