package org.crosscheck.claim;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Rules;

/** Reads the number phrases of a sentence, with what they count (FIELD.md section 4). */
public final class QuantityReader implements Serializable {
  private static final long serialVersionUID = 1;

  private final AmountReader amounts;
  private final BoundReader bounds;
  private final CountedReader counted;
  private final ChangeReader changes;
  private final CalendarWords calendar;
  private final Conversions conversions = new Conversions();
  private final Rules rules;

  public QuantityReader(Rules rules) {
    amounts = new AmountReader(rules);
    bounds = new BoundReader(rules.numberBounds());
    counted = new CountedReader(rules.countStates());
    changes = new ChangeReader(rules.changeWords());
    calendar = new CalendarWords(rules);
    this.rules = rules;
  }

  /** The quantities of one sentence, in text order. */
  public List<Quantity> read(DependencyTree tree) {
    Words words = new Words(tree.sentence());
    Counts counts = new Counts(tree, words, rules);
    boolean[] dated = calendar.of(words);
    List<Quantity> quantities = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Amount amount = dated[at] ? null : amounts.read(words, at);
      if (amount == null) {
        at++;
        continue;
      }
      BoundedAmount bounded = bounds.read(words, amount);
      if (counts.counts(bounded)) {
        Quantity quantity = quantity(tree, words, bounded, counts);
        quantities.add(conversions.complete(words, bounded, quantity, quantities));
      }
      at = amount.to();
    }
    return quantities;
  }

  private Quantity quantity(
      DependencyTree tree, Words words, BoundedAmount bounded, Counts counts) {
    Amount amount = bounded.amount();
    CountedThing thing = counted.read(tree, words, bounded, counts.noun(amount));
    String unit = unit(words, amount);
    return new Quantity(
        words.get(bounded.from()).start(),
        words.get(bounded.to() - 1).end(),
        bounded.low(),
        bounded.high(),
        bounded.approximate(),
        changes.direction(tree, words, bounded),
        unit,
        thing.counted(),
        thing.state(),
        scope(amount, thing),
        thing.part());
  }

  private static String unit(Words words, Amount amount) {
    if (amount.unit() != null) {
      return amount.unit().name();
    }
    if (isAge(words, amount)) {
      return "year-age";
    }
    boolean oneOf =
        "one of".equals(words.phrase(amount.from(), amount.to() + 1)) && amount.low() == 1;
    return oneOf
        ? "one-of"
        : amount.number().form() == NumberPhrase.Form.FRACTION ? "fraction" : "count";
  }

  /** {@code Jamie Armstrong, 25, said}, {@code the man, 36, was}, {@code aged 25}. */
  private static boolean isAge(Words words, Amount amount) {
    boolean commas = ",".equals(words.text(amount.from() - 1)) && isClosed(words, amount.to());
    Token before = words.token(amount.from() - 2);
    boolean person = before.entity().endsWith("PERSON") || before.tag().equals("NN");
    boolean aged = List.of("aged", "age").contains(words.text(amount.from() - 1));
    return amount.low() != null && amount.low() < 130 && (commas && person || aged);
  }

  private static boolean isClosed(Words words, int at) {
    return at >= words.size() || List.of(",", ".", ")").contains(words.text(at));
  }

  private static String scope(Amount amount, CountedThing thing) {
    return (thing.scope() + " " + amount.per()).trim();
  }
}
