package org.crosscheck.rules;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How written letters of names are read as sounds, and how near two sounds are.
 *
 * @param rewrites letters (with {@code ^} and {@code $} for the ends of a word) to sounds, one
 *     character a sound
 * @param longest length of the longest key of {@code rewrites}
 * @param costs cost from 0 to 1 of writing one sound for another (two characters, both orders) or
 *     of leaving one out (one character)
 */
public record Romanisation(Map<String, String> rewrites, int longest, Map<String, Double> costs)
    implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "romanisation.csv",
          List.of(
              Column.oneOf("kind", List.of("read", "near", "drop")),
              Column.text("from"),
              Column.optional("to"),
              Column.optional("cost"),
              Column.text("example")),
          List.of("kind", "from", "to"));

  public Romanisation {
    rewrites = Map.copyOf(rewrites);
    costs = Map.copyOf(costs);
  }

  static Romanisation of(Table table) {
    Map<String, String> rewrites = new HashMap<>();
    Map<String, Double> costs = new HashMap<>();
    int longest = 1;
    for (Row row : table.rows()) {
      String from = row.cell("from");
      String to = row.cell("to");
      switch (row.cell("kind")) {
        case "read" -> {
          List.of(from.split("\\|")).forEach(f -> rewrites.put(f, to));
          longest = Math.max(longest, from.length());
        }
        case "near" -> {
          costs.put(from + to, row.number("cost"));
          costs.put(to + from, row.number("cost"));
        }
        default -> costs.put(from, row.number("cost"));
      }
    }
    return new Romanisation(rewrites, longest, costs);
  }
}
