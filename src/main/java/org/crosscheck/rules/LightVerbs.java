package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Verbs whose noun or attribute says what happened ({@code launch} an attack). */
public record LightVerbs(Set<String> lemmas) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "light-verbs.csv", List.of(Column.text("verb"), Column.text("example")), List.of("verb"));

  static LightVerbs of(Table table) {
    Set<String> lemmas = new TreeSet<>();
    table.rows().forEach(r -> lemmas.add(r.cell("verb")));
    return new LightVerbs(lemmas);
  }

  public boolean has(String lemma) {
    return lemmas.contains(lemma);
  }
}
