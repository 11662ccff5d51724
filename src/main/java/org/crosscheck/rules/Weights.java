package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each observation on a pair says for or against the two being one: a table of weights. */
public record Weights(Map<String, Double> weights) implements Serializable {
  /** Of two claims: for one event. */
  static final TableForm EVENTS = form("event-weights.csv");

  /** Of two written names: for one person. */
  static final TableForm NAMES = form("name-weights.csv");

  /** Of two clauses: for one statement. */
  static final TableForm STATEMENTS = form("statement-weights.csv");

  /** Of two articles: for one happening. */
  static final TableForm STORIES = form("story-weights.csv");

  static Weights of(Table table) {
    Map<String, Double> weights = new LinkedHashMap<>();
    table.rows().forEach(r -> weights.put(r.cell("observation"), r.number("weight")));
    return new Weights(weights);
  }

  /** The weight, 0 for an observation that the table leaves out. */
  public double of(String observation) {
    return weights.getOrDefault(observation, 0.0);
  }

  private static TableForm form(String file) {
    return new TableForm(
        file,
        List.of(
            Column.text("observation"),
            Column.number("weight"),
            Column.text("means"),
            Column.text("example")),
        List.of("observation"));
  }
}
