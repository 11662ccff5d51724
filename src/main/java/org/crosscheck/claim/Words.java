package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.language.Sentence;
import org.crosscheck.language.Token;

/**
 * A sentence's tokens cut where a number touches a unit, a sign or a hyphen ({@code 640bhp}, {@code
 * mid-1996}), and joined where the tokenizer cuts an ordinal ({@code 1 st}).
 */
final class Words {
  private static final List<String> ORDINAL_ENDINGS = List.of("st", "nd", "rd", "th");
  private static final Word NONE = new Word(0, 0, "", -1);

  private final Sentence sentence;
  private final List<Word> words = new ArrayList<>();

  Words(Sentence sentence) {
    this.sentence = sentence;
    for (int t = 0; t < sentence.tokens().size(); t++) {
      add(sentence.tokens().get(t), t);
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return words.size();
  }

  /** The word at an index, an empty one outside the sentence. */
  Word get(int index) {
    return index < 0 || index >= words.size() ? NONE : words.get(index);
  }

  String text(int index) {
    return get(index).text();
  }

  /** The token that a word belongs to; an empty one outside the sentence. */
  Token token(int index) {
    int token = get(index).token();
    return token < 0 ? new Token(0, 0, "", "", "", "O", -1, "") : sentence.tokens().get(token);
  }

  /** Whether no space stands between the word and the one before it. */
  boolean isGlued(int index) {
    return index > 0 && index < size() && get(index).start() == get(index - 1).end();
  }

  boolean isHyphen(int index) {
    return "-".equals(text(index));
  }

  /** The words from one index to another (exclusive), apart by a space. */
  String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i == from ? "" : " ").append(text(i));
    }
    return phrase.toString();
  }

  private void add(Token token, int index) {
    boolean closes = index == sentence.tokens().size() - 1;
    String form = withoutStop(token.form(), closes);
    if (token.form().length() != token.end() - token.start()) {
      words.add(new Word(token.start(), token.end(), form.toLowerCase(Locale.ROOT), index));
      return;
    }
    int from = 0;
    for (int at = 1; at <= form.length(); at++) {
      if (at == form.length() || isCut(form, from, at)) {
        addPiece(token, index, from, at);
        from = at;
      }
    }
  }

  /** The tokenizer leaves a sentence's full stop at its last number: {@code April 7.} */
  private static String withoutStop(String form, boolean closes) {
    int last = form.length() - 1;
    boolean stop = last > 0 && form.indexOf('.') == last;
    boolean number = last > 0 && Character.isDigit(form.charAt(last - 1));
    return stop && (closes || number) ? form.substring(0, last) : form;
  }

  private void addPiece(Token token, int index, int from, int to) {
    String text = token.form().substring(from, to).toLowerCase(Locale.ROOT);
    int start = token.start() + from;
    Word last = get(size() - 1);
    if (ORDINAL_ENDINGS.contains(text) && last.isDigits() && last.end() == start) {
      words.set(
          size() - 1, new Word(last.start(), start + text.length(), last.text() + text, index));
      return;
    }
    words.add(new Word(start, start + text.length(), text, index));
  }

  private boolean isCut(String form, int from, int at) {
    char before = form.charAt(at - 1);
    char after = form.charAt(at);
    if (isDash(before) || isDash(after)) {
      return !isName(form);
    }
    if (isSign(before) && Character.isDigit(after)) {
      return true;
    }
    if (Character.isDigit(before) && (Character.isLetter(after) || isUnitSign(after))) {
      return isUnitTail(form.substring(at)) && Character.isDigit(form.charAt(from));
    }
    return Character.isLetter(before) && Character.isDigit(after) && isAmount(form, at);
  }

  /** {@code TA-35}, {@code AK-47} and {@code X-Pro3} are names, {@code mid-1996} is not. */
  private static boolean isName(String form) {
    return Character.isUpperCase(form.charAt(0))
        && form.chars().anyMatch(Character::isDigit)
        && form.chars().takeWhile(c -> c != '-').allMatch(Character::isUpperCase);
  }

  /** {@code bhp} and {@code m2} may follow a number, {@code AB8} makes it a code. */
  private static boolean isUnitTail(String tail) {
    boolean ordinalOrDecade =
        ORDINAL_ENDINGS.contains(tail.toLowerCase(Locale.ROOT)) || tail.startsWith("s");
    boolean letters =
        tail.chars().limit(tail.length() - 1).noneMatch(Character::isDigit)
            || tail.indexOf('-') > 0;
    return letters && !ordinalOrDecade;
  }

  /** {@code US55,931} and {@code RM23.50} are amounts after a currency, {@code XC40} is a name. */
  private boolean isAmount(String form, int at) {
    boolean grouped = form.indexOf(',', at) > 0 || form.indexOf('.', at) > 0;
    return grouped
        || "$".equals(text(size() - 1))
        || form.startsWith("USD")
        || form.startsWith("EUR");
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2212';
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '~' || c == '\u2248' || c == '<' || c == '>' || isCurrency(c);
  }

  private static boolean isUnitSign(char c) {
    return c == '%' || c == '\u00B0' || c == '\u2033' || c == '+' || isCurrency(c);
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
