package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;

/** Gives a quantity in brackets that converts the one before it the same bound and thing. */
final class Conversions implements Serializable {
  private static final long serialVersionUID = 1;

  /** {@code just under 296 hp (224 kW)}: the kilowatts are an upper bound as well. */
  Quantity complete(Words words, BoundedAmount bounded, Quantity quantity, List<Quantity> before) {
    Quantity last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last == null || !converts(words, bounded, quantity, last)) {
      return quantity;
    }
    Double value = quantity.low();
    return new Quantity(
        quantity.start(),
        quantity.end(),
        last.low() == null ? null : value,
        last.high() == null ? null : quantity.high(),
        last.approximate(),
        last.direction(),
        quantity.unit(),
        last.counted(),
        last.state(),
        last.scope(),
        last.part());
  }

  private static boolean converts(
      Words words, BoundedAmount bounded, Quantity quantity, Quantity last) {
    String mark = words.text(bounded.from() - 1);
    boolean bracket = "(".equals(mark) || "/".equals(mark);
    boolean adjacent = words.get(bounded.from() - 1).start() - last.end() <= 1;
    boolean bare = bounded.from() == bounded.amount().from() && quantity.low() != null;
    boolean measures = bounded.amount().isOf("measure") || bounded.amount().isOf("money");
    boolean other = !quantity.unit().equals(last.unit()) && !"count".equals(last.unit());
    return bracket && adjacent && bare && measures && other && quantity.high() != null;
  }
}
