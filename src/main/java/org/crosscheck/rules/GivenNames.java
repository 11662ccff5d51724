package org.crosscheck.rules;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Given names with their spellings, nicknames and forms in other languages.
 *
 * @param families the names that a lower-case form may stand for
 * @param genders that of each name
 */
public record GivenNames(Map<String, Set<String>> families, Map<String, Gender> genders)
    implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "given-names.csv",
          List.of(
              Column.text("name"),
              Column.oneOf("gender", List.of("m", "f", "u")),
              Column.optional("forms"),
              Column.text("example")),
          List.of("name"));

  public GivenNames {
    families = Map.copyOf(families);
    genders = Map.copyOf(genders);
  }

  static GivenNames of(Table table) {
    Map<String, Set<String>> families = new HashMap<>();
    Map<String, Gender> genders = new HashMap<>();
    for (Row row : table.rows()) {
      String name = row.cell("name").toLowerCase(Locale.ROOT);
      genders.put(name, Gender.ofCell(row.cell("gender")));
      families.computeIfAbsent(name, k -> new TreeSet<>()).add(name);
      for (String form : row.list("forms")) {
        families.computeIfAbsent(form.toLowerCase(Locale.ROOT), k -> new TreeSet<>()).add(name);
      }
    }
    families.replaceAll((form, names) -> Set.copyOf(names));
    return new GivenNames(families, genders);
  }

  /** The gender of those who bear a name, given in lower case. */
  public Gender gender(String name) {
    return genders.getOrDefault(name, Gender.UNKNOWN);
  }
}
