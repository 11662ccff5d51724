package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that make the number beside them a change: up, fell, gained. */
public record ChangeWords(Map<String, String> directions) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "change-words.csv",
          List.of(
              Column.text("word"),
              Column.oneOf("direction", List.of("up", "down")),
              Column.text("example")),
          List.of("word"));

  static ChangeWords of(Table table) {
    Map<String, String> directions = new LinkedHashMap<>();
    table.rows().forEach(row -> directions.put(row.cell("word"), row.cell("direction")));
    return new ChangeWords(directions);
  }

  /** {@code up} or {@code down}; null for a word of no change. */
  public String direction(String lemma) {
    return directions.get(lemma);
  }
}
