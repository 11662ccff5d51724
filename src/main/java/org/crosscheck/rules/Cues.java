package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that report what somebody says, thinks or wants.
 *
 * @param byForm cues by part of speech, lemma and form of content ({@code verb call prep:for})
 * @param words parts of speech and lemmas alone ({@code verb call})
 */
public record Cues(Map<String, Cue> byForm, Set<String> words) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "cues.csv",
          List.of(
              Column.text("cue"),
              Column.oneOf("pos", List.of("verb", "noun", "adjective", "preposition", "document")),
              Column.text("class"),
              Column.text("takes"),
              new Column(
                  "truth",
                  false,
                  List.of("known", "denied", "likely", "open")::contains,
                  "known, denied, likely, open or nothing"),
              Column.text("example")),
          List.of("cue", "pos", "class"));

  /**
   * One cue.
   *
   * @param lemma base form, words joined by {@code _}
   * @param kind what the speaker does with the content: said, claimed, denied…
   * @param truth {@code known}, {@code denied}, {@code likely}, {@code open}, or empty for as sure
   *     as the speaker
   */
  public record Cue(String lemma, String kind, String truth) implements Serializable {}

  static Cues of(Table table) {
    Map<String, Cue> byForm = new LinkedHashMap<>();
    Set<String> words = new TreeSet<>();
    for (Row row : table.rows()) {
      String word = row.cell("pos") + " " + row.cell("cue");
      words.add(word);
      Cue cue = new Cue(row.cell("cue"), row.cell("class"), row.cell("truth"));
      row.list("takes").forEach(form -> byForm.putIfAbsent(word + " " + form, cue));
    }
    return new Cues(byForm, words);
  }

  /** Whether the lemma as {@code pos} reports anything in any form. */
  public boolean has(String pos, String lemma) {
    return words.contains(pos + " " + lemma);
  }

  /** The cue that a lemma is with a form of content ({@code clause}, {@code to}, {@code np}…). */
  public Optional<Cue> of(String pos, String lemma, String form) {
    return Optional.ofNullable(byForm.get(pos + " " + lemma + " " + form));
  }
}
