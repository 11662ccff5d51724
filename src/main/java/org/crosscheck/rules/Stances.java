package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;

/** Words by which a headline turns against a claim or keeps its distance from it. */
public record Stances(List<Cue> cues) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "stances.csv",
          List.of(
              Column.oneOf("stance", List.of("against", "observing")),
              Column.text("words"),
              Column.text("example")),
          List.of("words"));

  public Stances {
    cues = List.copyOf(cues);
  }

  /**
   * One turn of phrase.
   *
   * @param words its lower-case words, apart by spaces
   */
  public record Cue(String stance, String words) implements Serializable {}

  static Stances of(Table table) {
    return new Stances(
        table.rows().stream()
            .flatMap(r -> r.list("words").stream().map(w -> new Cue(r.cell("stance"), w)))
            .toList());
  }
}
