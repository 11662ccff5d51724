package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Verbs by which a line in the present tense is known as a photo's caption. */
public record CaptionVerbs(Set<String> verbs) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "caption-verbs.csv",
          List.of(Column.text("verb"), Column.text("example")),
          List.of("verb"));

  static CaptionVerbs of(Table table) {
    return new CaptionVerbs(
        new LinkedHashSet<>(table.rows().stream().map(r -> r.cell("verb")).toList()));
  }
}
