package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;
import org.crosscheck.claim.NumberPhrase.Form;
import org.crosscheck.rules.NumberWords;
import org.crosscheck.rules.NumberWords.NumberWord;

/** Reads one number, in digits or in words, from a given word on. */
final class NumberReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> SCALES = List.of("hundred", "scale", "dozen");

  private final NumberWords numbers;

  NumberReader(NumberWords numbers) {
    this.numbers = numbers;
  }

  /** The longest number that begins at a word; null for none. */
  NumberPhrase read(Words words, int at) {
    String text = words.text(at);
    if (isMinus(words, at)) {
      int next = at + ("minus".equals(text) && words.isHyphen(at + 1) ? 2 : 1);
      NumberPhrase positive = digits(words, next);
      return positive == null ? null : positive.negative(at);
    }
    NumberPhrase phrase =
        switch (text) {
          case "a", "an" -> afterArticle(words, at);
          case "half" -> half(words, at);
          default -> plain(words, at);
        };
    return phrase == null ? null : outOf(words, phrase);
  }

  /** {@code one in three}, {@code two out of five}: a share. */
  private NumberPhrase outOf(Words words, NumberPhrase number) {
    boolean in = "in".equals(words.text(number.to()));
    int joint = in ? 1 : "out of".equals(words.phrase(number.to(), number.to() + 2)) ? 2 : 0;
    int next = number.to() + joint + ("every".equals(words.text(number.to() + joint)) ? 1 : 0);
    NumberPhrase whole = joint == 0 || number.isVague() ? null : plain(words, next);
    boolean small = whole != null && whole.form() != Form.VAGUE && whole.low() <= 10;
    if (!small || number.low() >= whole.low() || number.low() < 1) {
      return number;
    }
    return NumberPhrase.exact(number.from(), whole.to(), number.low() / whole.low(), Form.FRACTION);
  }

  private static boolean isMinus(Words words, int at) {
    boolean sign = words.isHyphen(at) || "\u2212".equals(words.text(at));
    boolean free = !words.isGlued(at) || "$".equals(words.text(at - 1));
    return "minus".equals(words.text(at)) || sign && free && words.isGlued(at + 1);
  }

  private NumberPhrase plain(Words words, int at) {
    NumberPhrase digits = digits(words, at);
    if (digits != null) {
      return digits;
    }
    NumberWord word = numbers.get(words.text(at));
    if (word == null) {
      return null;
    }
    return switch (word.kind()) {
      case "unit", "ten" -> spelled(words, at);
      case "vague" -> "several".equals(words.text(at)) ? vague(words, at, at) : null;
      case "plural" -> plural(words, at);
      default -> null;
    };
  }

  /** {@code a dozen}, {@code a hundred}, {@code a couple of}, {@code a few hundred}. */
  private NumberPhrase afterArticle(Words words, int at) {
    NumberWord word = numbers.get(words.text(at + 1));
    if (word == null) {
      return null;
    }
    if (SCALES.contains(word.kind())) {
      return scaled(words, NumberPhrase.exact(at, at + 1, 1, Form.SPELLED));
    }
    if ("fraction".equals(word.kind()) && scaleAt(words, at + 2) != null) {
      return half(words, at + 1).since(at);
    }
    boolean part = "of".equals(words.text(at + 2));
    if ("ordinal".equals(word.kind()) && word.low() >= 3 && part) {
      return NumberPhrase.exact(at, at + 2, 1 / word.low(), Form.FRACTION);
    }
    return "vague".equals(word.kind()) ? vague(words, at, at + 1) : null;
  }

  /** {@code half a dozen}, {@code half-trillion}, {@code half of}. */
  private NumberPhrase half(Words words, int at) {
    int next = at + 1;
    if (words.isHyphen(next) || List.of("a", "an").contains(words.text(next))) {
      next++;
    }
    NumberWord scale = scaleAt(words, next);
    if (scale != null) {
      return NumberPhrase.exact(at, next + 1, scale.low() / 2, Form.SPELLED);
    }
    boolean ofWhole = List.of("of", "the", "a", "an", "its", "their").contains(words.text(at + 1));
    return ofWhole ? NumberPhrase.exact(at, at + 1, 0.5, Form.FRACTION) : null;
  }

  private NumberPhrase vague(Words words, int start, int at) {
    NumberWord word = numbers.get(words.text(at));
    int end = at + 1;
    NumberWord scale = scaleAt(words, end);
    if (scale == null && "few".equals(words.text(at))) {
      return null;
    }
    double factor = scale == null ? 1 : scale.low();
    end += scale == null ? 0 : 1;
    return new NumberPhrase(start, end, word.low() * factor, word.high() * factor, Form.VAGUE, 1);
  }

  /** {@code dozens}, {@code hundreds of thousands}. */
  private NumberPhrase plural(Words words, int at) {
    double low = numbers.get(words.text(at)).low();
    NumberWord next = numbers.get(words.text(at + 2));
    boolean two = "of".equals(words.text(at + 1)) && next != null && "plural".equals(next.kind());
    if (two) {
      return new NumberPhrase(at, at + 3, low * next.low() / 2, null, Form.VAGUE, 1);
    }
    return "tens".equals(words.text(at))
        ? null
        : new NumberPhrase(at, at + 1, low, null, Form.VAGUE, 1);
  }

  private NumberPhrase digits(Words words, int at) {
    Double value = Digits.value(words.text(at));
    if (value == null) {
      return null;
    }
    int end = at + 1;
    Double part = Digits.isFraction(words.text(end)) ? Digits.value(words.text(end)) : null;
    boolean mixed = part != null && part < 1 && value == Math.rint(value) && !words.isGlued(end);
    NumberPhrase number =
        NumberPhrase.exact(at, mixed ? end + 1 : end, value + (mixed ? part : 0), Form.DIGITS);
    return scaled(words, number);
  }

  /** The number with the scale words that follow it: {@code 4 hundred million}. */
  private NumberPhrase scaled(Words words, NumberPhrase number) {
    NumberPhrase whole = number;
    double last = Double.MAX_VALUE;
    for (int steps = 0; steps < 2; steps++) {
      int next = whole.to() + (words.isHyphen(whole.to()) ? 1 : 0);
      NumberWord scale = scaleAt(words, next);
      if (scale == null && isSuffix(words, next)) {
        scale = numbers.get(words.text(next));
      }
      boolean ordered = steps == 0 || scale != null && last < scale.low();
      if (scale == null || !ordered) {
        break;
      }
      last = scale.low();
      whole = whole.times(last, next + 1);
    }
    return whole;
  }

  /** {@code m} and {@code k} are scales only behind money or before what is counted. */
  private boolean isSuffix(Words words, int at) {
    NumberWord word = numbers.get(words.text(at));
    if (word == null || !"suffix".equals(word.kind()) || !words.isGlued(at)) {
      return false;
    }
    String before = words.text(at - 2);
    boolean money =
        words.isGlued(at - 1)
            || !before.isEmpty()
                && Character.getType(before.charAt(before.length() - 1))
                    == Character.CURRENCY_SYMBOL;
    boolean counts =
        words.token(at + 1).tag().startsWith("N") || words.token(at + 1).tag().startsWith("J");
    return money || counts;
  }

  private NumberPhrase spelled(Words words, int at) {
    double total = 0;
    double current = 0;
    String last = "";
    int end = at;
    int next = at;
    while (next - at < 24) {
      NumberWord word = numbers.get(words.text(next));
      if (word == null || !follows(word, last, current)) {
        break;
      }
      switch (word.kind()) {
        case "hundred", "dozen" -> current = Math.max(1, current) * word.low();
        case "scale" -> {
          total += Math.max(1, current) * word.low();
          current = 0;
        }
        default -> current += word.low();
      }
      last = word.kind();
      end = next + 1;
      next = skipJoint(words, end, last);
    }
    NumberPhrase whole = NumberPhrase.exact(at, end, total + current, Form.SPELLED);
    return withFraction(words, whole);
  }

  private static boolean follows(NumberWord word, String last, double current) {
    return switch (word.kind()) {
      case "unit" ->
          last.isEmpty()
              || "ten".equals(last) && word.low() < 10 && word.low() > 0
              || "hundred".equals(last)
              || "scale".equals(last);
      case "ten" -> last.isEmpty() || "hundred".equals(last) || "scale".equals(last);
      case "hundred" -> ("unit".equals(last) || "ten".equals(last)) && current < 100;
      case "dozen" -> "unit".equals(last) || "ten".equals(last);
      case "scale" -> "unit".equals(last) || "ten".equals(last) || "hundred".equals(last);
      default -> false;
    };
  }

  private int skipJoint(Words words, int at, String last) {
    if (words.isHyphen(at)) {
      return at + 1;
    }
    boolean large = "hundred".equals(last) || "scale".equals(last);
    boolean and = "and".equals(words.text(at));
    return large && and && numbers.is(words.text(at + 1), List.of("unit", "ten")) ? at + 1 : at;
  }

  /** {@code two-thirds}, {@code two and a half}. */
  private NumberPhrase withFraction(Words words, NumberPhrase number) {
    int next = number.to() + (words.isHyphen(number.to()) ? 1 : 0);
    NumberWord word = numbers.get(words.text(next));
    boolean small = number.low() > 0 && number.low() < 10;
    boolean part = word != null && word.low() > 2 && "fraction".equals(word.kind());
    boolean single =
        number.low() == 1 && word != null && "ordinal".equals(word.kind()) && word.low() > 2;
    boolean quarter = number.low() == 1 && "quarter".equals(words.text(next)) && next > number.to();
    if (small && (part && ofFollows(words, next) || single || quarter)) {
      double under = quarter ? 4 : word.low();
      return NumberPhrase.exact(number.from(), next + 1, number.low() / under, Form.FRACTION);
    }
    boolean half = "and a half".equals(words.phrase(number.to(), number.to() + 3));
    return half
        ? scaled(
            words,
            NumberPhrase.exact(number.from(), number.to() + 3, number.low() + 0.5, Form.SPELLED))
        : number;
  }

  private static boolean ofFollows(Words words, int at) {
    return !"quarters".equals(words.text(at)) || "of".equals(words.text(at + 1));
  }

  private NumberWord scaleAt(Words words, int at) {
    NumberWord word = numbers.get(words.text(at));
    return word != null && SCALES.contains(word.kind()) ? word : null;
  }
}
