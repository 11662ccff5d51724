package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that say whether what they govern happened ({@code managed to}, {@code failed to}). */
public record Implicatives(Map<String, Implicative> byWord) implements Serializable {
  private static final List<String> TRUTHS = List.of("yes", "no", "open");
  static final TableForm FORM =
      new TableForm(
          "implicatives.csv",
          List.of(
              Column.text("word"),
              Column.text("complement"),
              Column.oneOf("affirmed", TRUTHS),
              Column.oneOf("negated", TRUTHS),
              Column.oneOf("doer", List.of("subject", "object")),
              Column.text("example")),
          List.of("word", "complement"));

  /**
   * Whether the complement is so ({@code yes}), is not so ({@code no}) or stays {@code open}.
   *
   * @param affirmed under the affirmed word
   * @param negated under the negated word
   * @param objectActs whether the word's object, not its subject, does what the complement says
   */
  public record Implicative(String affirmed, String negated, boolean objectActs)
      implements Serializable {}

  static Implicatives of(Table table) {
    Map<String, Implicative> byWord = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      byWord.put(
          row.cell("word") + " " + row.cell("complement"),
          new Implicative(
              row.cell("affirmed"), row.cell("negated"), row.cell("doer").equals("object")));
    }
    return new Implicatives(byWord);
  }

  /** What a word says of its complement ({@code to}, {@code ing}, {@code clause}…). */
  public Optional<Implicative> of(String word, String complement) {
    return Optional.ofNullable(byWord.get(word + " " + complement));
  }
}
