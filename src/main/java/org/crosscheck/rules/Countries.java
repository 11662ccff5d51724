package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;

/** Countries with their demonyms, capitals and seats of government. */
public record Countries(List<Country> countries) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "countries.csv",
          List.of(
              Column.text("country"),
              Column.optional("forms"),
              Column.text("demonyms"),
              Column.optional("capitals"),
              Column.optional("seats"),
              Column.text("example")),
          List.of("country"));

  public Countries {
    countries = List.copyOf(countries);
  }

  static Countries of(Table table) {
    return new Countries(
        table.rows().stream()
            .map(
                r ->
                    new Country(
                        r.cell("country"),
                        r.list("forms"),
                        r.list("demonyms"),
                        r.list("capitals"),
                        r.list("seats")))
            .toList());
  }
}
