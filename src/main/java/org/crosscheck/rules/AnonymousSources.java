package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns that quote persons without naming them: officials, sources, witnesses. */
public record AnonymousSources(Set<String> nouns) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "anonymous-sources.csv",
          List.of(Column.text("noun"), Column.text("example")),
          List.of("noun"));

  public AnonymousSources {
    nouns = Set.copyOf(nouns);
  }

  static AnonymousSources of(Table table) {
    return new AnonymousSources(
        table.rows().stream().map(r -> r.cell("noun")).collect(Collectors.toSet()));
  }
}
