package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each observation on two written names says for or against one person, in order. */
public record NameWeights(Map<String, Double> weights) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "name-weights.csv",
          List.of(
              Column.text("observation"),
              Column.number("weight"),
              Column.text("means"),
              Column.text("example")),
          List.of("observation"));

  static NameWeights of(Table table) {
    Map<String, Double> weights = new LinkedHashMap<>();
    table.rows().forEach(r -> weights.put(r.cell("observation"), r.number("weight")));
    return new NameWeights(weights);
  }

  public double of(String observation) {
    return weights.getOrDefault(observation, 0.0);
  }
}
