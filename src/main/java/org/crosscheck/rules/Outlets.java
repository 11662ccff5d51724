package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Outlets by web domain and by their names in any case, and the publisher families they belong to.
 *
 * @param byName canonical name by each name in lower case
 */
public record Outlets(
    Map<String, String> byDomain, Map<String, String> byName, Map<String, String> families)
    implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "outlets.csv",
          List.of(
              Column.text("outlet"),
              Column.optional("aliases"),
              Column.optional("domains"),
              Column.optional("family"),
              Column.text("example")),
          List.of("outlet"));

  static Outlets of(Table table) {
    Map<String, String> byDomain = new LinkedHashMap<>();
    Map<String, String> byName = new LinkedHashMap<>();
    Map<String, String> families = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      row.list("domains")
          .forEach(d -> byDomain.put(d.toLowerCase(Locale.ROOT), row.cell("outlet")));
      byName.put(row.cell("outlet").toLowerCase(Locale.ROOT), row.cell("outlet"));
      row.list("aliases")
          .forEach(a -> byName.putIfAbsent(a.toLowerCase(Locale.ROOT), row.cell("outlet")));
      if (!row.cell("family").isEmpty()) {
        families.put(row.cell("outlet"), row.cell("family"));
      }
    }
    return new Outlets(byDomain, byName, families);
  }

  /** The outlet that publishes under a host name or one of its parent domains. */
  public Optional<String> ofHost(String host) {
    String rest = host.toLowerCase(Locale.ROOT);
    while (rest.contains(".")) {
      if (byDomain.containsKey(rest)) {
        return Optional.of(byDomain.get(rest));
      }
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** The outlet that has the name or alias, in any case. */
  public Optional<String> named(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  /** All canonical names, in the order of the table. */
  public List<String> names() {
    return byName.values().stream().distinct().toList();
  }

  /** The publisher family of an outlet; an outlet without one is its own. */
  public String family(String outlet) {
    String canonical = named(outlet).orElse(outlet);
    return families.getOrDefault(canonical, canonical);
  }
}
