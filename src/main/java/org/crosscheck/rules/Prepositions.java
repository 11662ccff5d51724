package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The role that a preposition gives to the noun it governs, by kind of noun. */
public record Prepositions(Map<String, String> roles) implements Serializable {
  private static final List<String> KINDS = List.of("person", "place", "time", "thing");
  private static final List<String> ROLES =
      List.of(
          "AGENT",
          "PATIENT",
          "RECIPIENT",
          "PLACE",
          "TIME",
          "CAUSE",
          "TOPIC",
          "MANNER",
          "ATTRIBUTE",
          "OTHER");
  static final TableForm FORM =
      new TableForm(
          "prepositions.csv",
          List.of(
              Column.text("preposition"),
              Column.oneOf("person", ROLES),
              Column.oneOf("place", ROLES),
              Column.oneOf("time", ROLES),
              Column.oneOf("thing", ROLES),
              Column.text("example")),
          List.of("preposition"));

  static Prepositions of(Table table) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      KINDS.forEach(kind -> roles.put(row.cell("preposition") + " " + kind, row.cell(kind)));
    }
    return new Prepositions(roles);
  }

  /** Name of the role of a {@code person}, {@code place}, {@code time} or {@code thing}. */
  public String role(String preposition, String kind) {
    return roles.getOrDefault(preposition + " " + kind, "OTHER");
  }
}
