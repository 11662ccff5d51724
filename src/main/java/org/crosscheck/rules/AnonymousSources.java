package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nouns that quote persons without naming them: officials, sources, witnesses.
 *
 * @param nouns all of them
 * @param offices those that name one person when definite: the minister
 */
public record AnonymousSources(Set<String> nouns, Set<String> offices) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "anonymous-sources.csv",
          List.of(
              Column.text("noun"),
              Column.oneOf("kind", List.of("anyone", "office")),
              Column.text("example")),
          List.of("noun"));

  public AnonymousSources {
    nouns = Set.copyOf(nouns);
    offices = Set.copyOf(offices);
  }

  static AnonymousSources of(Table table) {
    return new AnonymousSources(
        nouns(table.rows()),
        nouns(table.rows().stream().filter(r -> r.cell("kind").equals("office")).toList()));
  }

  private static Set<String> nouns(List<Row> rows) {
    return rows.stream().map(r -> r.cell("noun")).collect(Collectors.toSet());
  }
}
