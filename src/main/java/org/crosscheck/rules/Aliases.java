package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;

/** Entities with forms that no spelling rule would join: former names, abbreviations, labels. */
public record Aliases(List<Alias> aliases) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "aliases.csv",
          List.of(
              Column.text("canonical"),
              Column.oneOf("kind", List.of("PERSON", "ORGANISATION", "PLACE", "GROUP", "OTHER")),
              Column.text("forms"),
              Column.text("example")),
          List.of("canonical", "kind"));

  public Aliases {
    aliases = List.copyOf(aliases);
  }

  static Aliases of(Table table) {
    return new Aliases(
        table.rows().stream()
            .map(r -> new Alias(r.cell("canonical"), r.cell("kind"), r.list("forms")))
            .toList());
  }
}
