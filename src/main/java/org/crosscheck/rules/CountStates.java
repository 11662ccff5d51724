package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that say what happened to those who are counted: killed, dead, toll, wounded. */
public record CountStates(Map<String, State> words) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "count-states.csv",
          List.of(
              Column.text("word"),
              Column.oneOf(
                  "kind",
                  List.of(
                      "verb",
                      "bearer",
                      "adjective",
                      "victim",
                      "tally",
                      "light",
                      "person",
                      "personal")),
              Column.optional("state"),
              Column.text("example")),
          List.of("word", "kind"));

  static CountStates of(Table table) {
    Map<String, State> words = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      String key = row.cell("word") + "/" + row.cell("kind");
      words.put(key, new State(row.cell("kind"), row.cell("state")));
    }
    return new CountStates(words);
  }

  /** The state that a word of the kind names, empty for none. */
  public String state(String word, String kind) {
    State found = words.get(word + "/" + kind);
    return found == null ? "" : found.state();
  }

  /** Whether the table has the word under the kind. */
  public boolean has(String word, String kind) {
    return words.containsKey(word + "/" + kind);
  }

  /**
   * A state under one of its words.
   *
   * @param kind {@code verb} whose object suffers it (kill), {@code bearer}, a verb whose subject
   *     does (die), {@code adjective} (dead), {@code victim}, a noun that counts persons (death),
   *     {@code tally}, a noun that is a count (toll), {@code light}, a verb that names no state,
   *     {@code person}, a noun for persons in general, {@code personal}, a state of persons only
   */
  public record State(String kind, String state) implements Serializable {}
}
