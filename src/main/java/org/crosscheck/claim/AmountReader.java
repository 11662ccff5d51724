package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.Units;
import org.crosscheck.rules.Units.Unit;

/** Reads a number or a range of numbers with currency sign and unit, from a given word on. */
final class AmountReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int LONGEST_UNIT = 3;

  private final NumberReader numbers;
  private final Units units;

  AmountReader(Rules rules) {
    numbers = new NumberReader(rules.numberWords());
    units = rules.units();
  }

  /** The amount that begins at a word; null for none. */
  Amount read(Words words, int at) {
    Amount first = single(words, at);
    if (first == null || first.number().isVague()) {
      return first;
    }
    int joint = jointLength(words, first);
    Amount second = joint == 0 ? null : single(words, first.to() + joint);
    return second != null && isRange(words, first, second) ? range(first, second) : first;
  }

  private Amount single(Words words, int at) {
    int sign = signLength(words, at);
    NumberPhrase number = numbers.read(words, at + sign);
    if (number == null) {
      return null;
    }
    Unit unit = sign == 0 ? null : units.get(joined(words, at, sign));
    Amount bare = new Amount(at, number.to(), number.low(), number.high(), unit, "", number);
    return withUnit(words, bare);
  }

  /** How many words a currency sign takes: {@code $}, {@code US $}, {@code $ US}. */
  private int signLength(Words words, int at) {
    for (int length = 2; length > 0; length--) {
      Unit unit = units.get(joined(words, at, length));
      if (unit != null && "symbol".equals(unit.kind()) && isOneSign(words, at, length)) {
        return length;
      }
    }
    return 0;
  }

  /** {@code A$ 5} is Australian money, {@code a $5} ticket is not. */
  private static boolean isOneSign(Words words, int at, int length) {
    return length == 1 || words.text(at).length() > 1 || words.isGlued(at + 1);
  }

  private static String joined(Words words, int at, int length) {
    return length == 1 ? words.text(at) : words.text(at) + words.text(at + 1);
  }

  private Amount withUnit(Words words, Amount bare) {
    int from = bare.to() + (words.isHyphen(bare.to()) ? 1 : 0);
    for (int length = LONGEST_UNIT; length > 0; length--) {
      Unit unit = units.get(form(words, from, length));
      int end = from + length;
      if (unit != null && mayFollow(words, from, unit) && fits(words, bare, from, unit)) {
        Amount whole =
            new Amount(bare.from(), end, bare.low(), bare.high(), null, "", bare.number());
        Unit both = bare.unit() == null ? unit : bare.unit();
        return withRate(words, whole.of(both));
      }
    }
    return bare.unit() == null ? bare : withRate(words, bare);
  }

  private static String form(Words words, int from, int length) {
    return words.phrase(from, from + length).replace(" - ", " ").replace(" / ", "/");
  }

  /** A currency's sign or code may also stand behind the number: {@code 1,200€}, {@code 50 USD}. */
  private static boolean mayFollow(Words words, int at, Unit unit) {
    String text = words.text(at);
    boolean code = text.length() == 3 && Character.isLetter(text.charAt(0));
    boolean glued = words.isGlued(at) && !words.isGlued(at + 1);
    return !"symbol".equals(unit.kind()) || code || glued;
  }

  /** One-letter units stand against their number, and no other unit follows a currency sign. */
  private boolean fits(Words words, Amount bare, int at, Unit unit) {
    boolean letter = words.text(at).length() == 1 && Character.isLetter(words.text(at).charAt(0));
    boolean second = bare.unit() != null && !List.of("money", "symbol").contains(unit.kind());
    boolean upperC = !"c".equals(words.text(at)) || !bare.number().isVague();
    return !second && upperC && (!letter || words.isGlued(at) || isUnitLetter(words, at));
  }

  /** {@code 5 W charger}, but not {@code 5 a day}. */
  private static boolean isUnitLetter(Words words, int at) {
    return "wpcmg".contains(words.text(at)) && !"DT".equals(words.token(at).tag());
  }

  /** {@code per barrel}, {@code a share}, {@code an hour}. */
  private Amount withRate(Words words, Amount amount) {
    int at = amount.to();
    boolean dashed = words.isHyphen(at);
    String link = words.text(dashed ? at + 1 : at);
    String of = words.text(dashed ? at + 2 : at + 1);
    boolean priced = amount.isOf("money") || amount.isOf("measure");
    boolean rate = "per".equals(link) || List.of("a", "an").contains(link) && isNoun(words, at);
    if (!priced || !rate || of.isEmpty()) {
      return amount;
    }
    return new Amount(
        amount.from(),
        at + (dashed ? 3 : 2),
        amount.low(),
        amount.high(),
        amount.unit(),
        "per " + of,
        amount.number());
  }

  private static boolean isNoun(Words words, int at) {
    return words.token(at + 1).tag().startsWith("NN") || words.isHyphen(at);
  }

  private static int jointLength(Words words, Amount first) {
    int at = first.to();
    return switch (words.text(at)) {
      case "-" -> "to".equals(words.text(at + 1)) ? 2 : 1;
      case "to" -> isBy(words, first) ? 0 : words.isHyphen(at + 1) ? 2 : 1;
      case "or" -> words.isHyphen(at + 1) ? 2 : 1;
      case "and" -> isBetween(words, first.from()) ? 1 : 0;
      default -> 0;
    };
  }

  /** {@code rose by 3 to 12}: two amounts, a change and what it led to. */
  private static boolean isBy(Words words, Amount first) {
    return "by".equals(words.text(first.from() - 1)) && first.isOf("money");
  }

  private static boolean isBetween(Words words, int from) {
    return "between".equals(words.text(from - 1)) || "between".equals(words.text(from - 2));
  }

  private boolean isRange(Words words, Amount first, Amount second) {
    boolean sameUnit = first.unit() == null || isSame(first.unit(), second.unit());
    boolean ordered = lowOf(first, second) < second.low();
    boolean near = !"or".equals(words.text(first.to())) || second.low() - first.low() <= 2;
    boolean exact = !second.number().isVague() && first.low() != null;
    return sameUnit && exact && ordered && near;
  }

  private static boolean isSame(Unit first, Unit second) {
    return second != null && first.name().equals(second.name());
  }

  /** In {@code $3 to $5 billion} the magnitude counts for both. */
  private static double lowOf(Amount first, Amount second) {
    double low = first.low();
    double scale = second.number().scale();
    boolean shares =
        first.number().scale() == 1 && first.number().low() * scale <= second.number().low();
    return shares ? low * scale : low;
  }

  private static Amount range(Amount first, Amount second) {
    return new Amount(
        first.from(),
        second.to(),
        lowOf(first, second),
        second.high(),
        second.unit(),
        second.per(),
        first.number());
  }
}
