package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;

/** Pairs of names that are never joined, whatever their spelling says. */
public record Forbidden(List<ForbiddenPair> pairs) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "forbidden.csv",
          List.of(Column.text("first"), Column.text("second"), Column.text("example")),
          List.of("first", "second"));

  public Forbidden {
    pairs = List.copyOf(pairs);
  }

  static Forbidden of(Table table) {
    return new Forbidden(
        table.rows().stream()
            .map(r -> new ForbiddenPair(r.cell("first"), r.cell("second")))
            .toList());
  }
}
