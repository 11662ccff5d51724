package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of the calendar and the clock, by what they do in a time expression. */
public record TimeWords(Map<String, Map<String, String>> byKind) implements Serializable {
  static final List<String> KINDS =
      List.of(
          "month",
          "weekday",
          "season",
          "unit",
          "daypart",
          "clock",
          "zone",
          "holiday",
          "reference",
          "day",
          "which",
          "portion",
          "every",
          "frequency",
          "vague",
          "shift",
          "decade");
  static final TableForm FORM =
      new TableForm(
          "time-words.csv",
          List.of(
              Column.text("word"),
              Column.oneOf("kind", KINDS),
              Column.text("value"),
              Column.text("example")),
          List.of("word", "kind"));

  static TimeWords of(Table table) {
    Map<String, Map<String, String>> byKind = new LinkedHashMap<>();
    KINDS.forEach(kind -> byKind.put(kind, new LinkedHashMap<>()));
    for (Row row : table.rows()) {
      byKind.get(row.cell("kind")).put(row.cell("word"), row.cell("value"));
    }
    return new TimeWords(byKind);
  }

  /** The word's value in a kind; null where it is not of that kind. */
  public String get(String kind, String word) {
    return byKind.get(kind).get(word);
  }
}
