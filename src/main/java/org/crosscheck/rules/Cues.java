package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that report what somebody says or thinks, by part of speech and lemma. */
public record Cues(Map<String, Cue> byWord) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "cues.csv",
          List.of(
              Column.text("cue"),
              Column.oneOf("pos", List.of("verb", "noun", "adjective", "preposition")),
              Column.text("class"),
              Column.text("takes"),
              new Column(
                  "truth",
                  false,
                  List.of("known", "denied", "open")::contains,
                  "known, denied, open or nothing"),
              Column.text("example")),
          List.of("cue", "pos"));

  /**
   * One cue.
   *
   * @param lemma base form, words joined by {@code _}
   * @param kind what the speaker does with the content: said, claimed, denied…
   * @param takes forms of content: {@code clause}, {@code to}, {@code np}, {@code prep:of}
   * @param truth {@code known}, {@code denied}, {@code open}, or empty for as sure as the speaker
   */
  public record Cue(String lemma, String kind, List<String> takes, String truth)
      implements Serializable {}

  static Cues of(Table table) {
    Map<String, Cue> byWord = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      byWord.put(
          row.cell("pos") + " " + row.cell("cue"),
          new Cue(row.cell("cue"), row.cell("class"), row.list("takes"), row.cell("truth")));
    }
    return new Cues(byWord);
  }

  public Optional<Cue> verb(String lemma) {
    return Optional.ofNullable(byWord.get("verb " + lemma));
  }

  public Optional<Cue> noun(String lemma) {
    return Optional.ofNullable(byWord.get("noun " + lemma));
  }

  public Optional<Cue> adjective(String lemma) {
    return Optional.ofNullable(byWord.get("adjective " + lemma));
  }

  public Optional<Cue> preposition(String words) {
    return Optional.ofNullable(byWord.get("preposition " + words));
  }
}
