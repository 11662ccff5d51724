package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each observation on two claims says for or against one event. */
public record EventWeights(Map<String, Double> weights) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "event-weights.csv",
          List.of(
              Column.text("observation"),
              Column.number("weight"),
              Column.text("means"),
              Column.text("example")),
          List.of("observation"));

  static EventWeights of(Table table) {
    Map<String, Double> weights = new LinkedHashMap<>();
    table.rows().forEach(r -> weights.put(r.cell("observation"), r.number("weight")));
    return new EventWeights(weights);
  }

  /** The weight, 0 for an observation that the table leaves out. */
  public double of(String observation) {
    return weights.getOrDefault(observation, 0.0);
  }
}
