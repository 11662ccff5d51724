package org.crosscheck.rules;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** News and photo agencies by the forms in which datelines and credits write them. */
public record Agencies(Map<String, String> byForm) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "agencies.csv",
          List.of(Column.text("agency"), Column.text("forms"), Column.text("example")),
          List.of("agency"));

  static Agencies of(Table table) {
    Map<String, String> byForm = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      row.list("forms").forEach(form -> byForm.putIfAbsent(form, row.cell("agency")));
    }
    return new Agencies(byForm);
  }

  /** The agency that a form names, also when it is written in capitals. */
  public Optional<String> named(String form) {
    if (byForm.containsKey(form)) {
      return Optional.of(byForm.get(form));
    }
    return byForm.keySet().stream().filter(f -> upper(f).equals(form)).findFirst().map(byForm::get);
  }

  /** A regular expression that matches each form, the longest first, as written or in capitals. */
  public String expression() {
    Set<String> forms = new LinkedHashSet<>();
    for (String form : byForm.keySet()) {
      forms.add(form);
      forms.add(upper(form));
    }
    return forms.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(f -> f))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?-i:", ")"));
  }

  private static String upper(String form) {
    return form.toUpperCase(Locale.ROOT);
  }
}
