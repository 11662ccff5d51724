package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Phrases before or after a number that open its interval or blur it. */
public record NumberBounds(Map<String, String> before, Map<String, String> after)
    implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "number-bounds.csv",
          List.of(
              Column.text("phrase"),
              Column.oneOf("place", List.of("before", "after")),
              Column.oneOf(
                  "bound",
                  List.of("at-least", "more-than", "at-most", "less-than", "about", "exactly")),
              Column.text("example")),
          List.of("phrase", "place"));

  static NumberBounds of(Table table) {
    Map<String, String> before = new LinkedHashMap<>();
    Map<String, String> after = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      boolean leads = "before".equals(row.cell("place"));
      (leads ? before : after).put(row.cell("phrase"), row.cell("bound"));
    }
    return new NumberBounds(before, after);
  }
}
