package org.crosscheck.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One row of a rules table: its line in the file and its cells by column, trimmed. */
public record Row(int line, Map<String, String> cells) {

  /** The cell, empty where the row leaves it out. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The cell's values, which stand apart by {@code |}. */
  public List<String> list(String column) {
    return Stream.of(cell(column).split("\\|"))
        .map(String::trim)
        .filter(v -> !v.isEmpty())
        .toList();
  }

  public double number(String column) {
    return Double.parseDouble(cell(column));
  }
}
