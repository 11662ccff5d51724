package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Units of measure, currencies and what else a number may be a number of.
 *
 * @param forms units by their lower-case names
 * @param labels nouns whose number only names them: page 12, Flight 370
 */
public record Units(Map<String, Unit> forms, Set<String> labels) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "units.csv",
          List.of(
              Column.text("unit"),
              Column.oneOf(
                  "kind", List.of("money", "percent", "measure", "time", "age", "symbol", "label")),
              Column.text("forms"),
              Column.text("example")),
          List.of());

  static Units of(Table table) {
    Map<String, Unit> forms = new LinkedHashMap<>();
    Set<String> labels = new LinkedHashSet<>();
    for (Row row : table.rows()) {
      Unit unit = new Unit(row.cell("unit"), row.cell("kind"));
      if ("label".equals(unit.kind())) {
        labels.addAll(row.list("forms"));
      } else {
        row.list("forms").forEach(form -> forms.putIfAbsent(form, unit));
      }
    }
    return new Units(forms, labels);
  }

  /** The unit a lower-case form stands for; null for none. */
  public Unit get(String form) {
    return forms.get(form);
  }

  /**
   * One unit under one of its names.
   *
   * @param kind {@code money}, {@code percent}, {@code measure}, {@code time}, {@code age}, or
   *     {@code symbol} for a currency that stands before its number
   */
  public record Unit(String name, String kind) implements Serializable {}
}
