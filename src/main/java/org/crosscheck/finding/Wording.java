package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.article.PlainText;
import org.crosscheck.article.Span;

/**
 * A statement's text as words, in order.
 *
 * @param content those of the words that state something
 */
record Wording(String text, List<TextWord> words, List<TextWord> content) {
  Wording {
    words = List.copyOf(words);
    content = List.copyOf(content);
  }

  /** Cuts a text into words: at white space, dashes and slashes, without the marks around them. */
  static Wording of(String text) {
    String plain = PlainText.of(text);
    List<TextWord> words = new ArrayList<>();
    boolean opens = true;
    int at = 0;
    while (at < plain.length()) {
      if (!isWordPart(plain, at)) {
        opens |= ".!?:\"".indexOf(plain.charAt(at)) >= 0;
        at++;
        continue;
      }
      int end = at;
      while (end < plain.length() && isWordPart(plain, end)) {
        end++;
      }
      add(words, plain, at, trimmedEnd(plain, at, end), opens);
      opens = false;
      at = end;
    }
    return new Wording(text, words, words.stream().filter(TextWord::isContent).toList());
  }

  /** The text from the first to the last of some consecutive words. */
  String cut(List<TextWord> some) {
    return some.isEmpty()
        ? ""
        : text.substring(some.get(0).span().start(), some.get(some.size() - 1).span().end());
  }

  private static void add(List<TextWord> words, String plain, int start, int end, boolean opens) {
    String form = plain.substring(start, end);
    int not = form.length() - 3;
    if (not > 0 && form.substring(not).equalsIgnoreCase("n't")) {
      words.add(word(start, form.substring(0, not), opens));
      words.add(word(start + not, form.substring(not), false));
    } else if (end > start) {
      words.add(word(start, form, opens));
    }
  }

  private static TextWord word(int start, String form, boolean opens) {
    boolean capital = Character.isUpperCase(form.charAt(0));
    boolean acronym = form.length() > 1 && form.chars().filter(Character::isUpperCase).count() > 1;
    Span span = new Span(start, start + form.length());
    return new TextWord(span, form, TextWord.key(form), capital && (!opens || acronym));
  }

  private static boolean isWordPart(String plain, int at) {
    char c = plain.charAt(at);
    if (Character.isLetterOrDigit(c) || "$€£¥%&*".indexOf(c) >= 0) {
      return true;
    }
    boolean inside =
        at > 0
            && at + 1 < plain.length()
            && Character.isLetterOrDigit(plain.charAt(at - 1))
            && Character.isLetterOrDigit(plain.charAt(at + 1));
    boolean abbreviation = c == '.' && at >= 2 && plain.charAt(at - 2) == '.';
    return abbreviation || inside && "'-.,:".indexOf(c) >= 0;
  }

  private static int trimmedEnd(String plain, int start, int end) {
    int trimmed = end;
    while (trimmed > start && plain.charAt(trimmed - 1) == '\'') {
      trimmed--;
    }
    return trimmed;
  }
}
