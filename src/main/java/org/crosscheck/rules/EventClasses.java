package org.crosscheck.rules;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that tell of one kind of event.
 *
 * @param byWord for each word the classes it belongs to
 */
public record EventClasses(Map<String, List<String>> byWord) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "event-classes.csv",
          List.of(Column.text("class"), Column.text("words"), Column.text("example")),
          List.of("class"));

  static EventClasses of(Table table) {
    Map<String, List<String>> byWord = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      for (String word : row.list("words")) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(row.cell("class"));
      }
    }
    return new EventClasses(byWord);
  }

  /** The classes of a lemma, particles joined by an underscore; none for most words. */
  public List<String> of(String lemma) {
    return byWord.getOrDefault(lemma, List.of());
  }

  /** Whether the two lemmas can tell of one kind of event. */
  public boolean areAlike(String lemma, String other) {
    return of(lemma).stream().anyMatch(of(other)::contains);
  }
}
