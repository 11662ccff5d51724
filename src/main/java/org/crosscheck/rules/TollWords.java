package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words that say who is counted in a toll (civilians, children) and how far the count reaches. */
public record TollWords(Set<String> entries) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "toll-words.csv",
          List.of(
              Column.text("word"),
              Column.oneOf(
                  "kind",
                  List.of(
                      "civilian",
                      "fighter",
                      "child",
                      "woman",
                      "long",
                      "start",
                      "span",
                      "outdated",
                      "further")),
              Column.text("example")),
          List.of("word", "kind"));

  static TollWords of(Table table) {
    Set<String> entries = new TreeSet<>();
    table.rows().forEach(r -> entries.add(r.cell("word") + "/" + r.cell("kind")));
    return new TollWords(entries);
  }

  /** Whether a word in lower case is of a kind, such as {@code soldier} of {@code fighter}. */
  public boolean has(String word, String kind) {
    return entries.contains(word + "/" + kind);
  }
}
