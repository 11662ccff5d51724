package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;

/** Who held which office when. */
public record Roles(List<OfficeHolder> holders) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "roles.csv",
          List.of(
              Column.text("office"),
              Column.text("of"),
              Column.text("person"),
              new Column(
                  "from",
                  true,
                  c -> c.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"),
                  "a date such as 2016-09-29"),
              Column.day("until"),
              Column.text("source"),
              Column.text("example")),
          List.of("office", "of", "person", "from"));

  public Roles {
    holders = List.copyOf(holders);
  }

  static Roles of(Table table) {
    return new Roles(
        table.rows().stream()
            .map(
                r ->
                    new OfficeHolder(
                        r.list("office"),
                        r.cell("of"),
                        r.cell("person"),
                        r.cell("from"),
                        r.cell("until")))
            .toList());
  }
}
