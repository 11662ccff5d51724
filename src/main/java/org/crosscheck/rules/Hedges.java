package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that make a statement less than certain, or other than stated. */
public record Hedges(Map<String, Hedge> byWord) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "hedges.csv",
          List.of(
              Column.text("word"),
              Column.oneOf("pos", List.of("modal", "adverb", "adjective", "predicate", "verb")),
              Column.oneOf("certainty", List.of("CERTAIN", "PROBABLE", "POSSIBLE", "UNKNOWN")),
              new Column(
                  "mood",
                  false,
                  List.of("FUTURE", "CONDITIONAL", "QUESTION", "WISH", "COMMAND", "OPINION")
                      ::contains,
                  "a mood or nothing"),
              Column.text("example")),
          List.of("word", "pos"));

  /**
   * What a hedge does.
   *
   * @param certainty name of the certainty under it
   * @param mood name of the mood under it, empty where it does not change
   */
  public record Hedge(String certainty, String mood) implements Serializable {}

  static Hedges of(Table table) {
    Map<String, Hedge> byWord = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      byWord.put(
          row.cell("pos") + " " + row.cell("word"),
          new Hedge(row.cell("certainty"), row.cell("mood")));
    }
    return new Hedges(byWord);
  }

  /** The hedge of a word as a {@code modal}, {@code adverb}, {@code adjective} and so on. */
  public Optional<Hedge> of(String pos, String word) {
    return Optional.ofNullable(byWord.get(pos + " " + word));
  }
}
