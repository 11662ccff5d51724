package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that stand for numbers or multiply them. */
public record NumberWords(Map<String, NumberWord> words) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "number-words.csv",
          List.of(
              Column.text("word"),
              Column.oneOf(
                  "kind",
                  List.of(
                      "unit",
                      "ten",
                      "hundred",
                      "scale",
                      "suffix",
                      "dozen",
                      "ordinal",
                      "fraction",
                      "vague",
                      "plural")),
              Column.number("low"),
              new Column("high", false, c -> c.matches("\\d{1,15}"), "a whole number or nothing"),
              Column.text("example")),
          List.of("word"));

  static NumberWords of(Table table) {
    Map<String, NumberWord> words = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Double high = row.cell("high").isEmpty() ? null : row.number("high");
      words.put(row.cell("word"), new NumberWord(row.cell("kind"), row.number("low"), high));
    }
    return new NumberWords(words);
  }

  /** The word's meaning; null where it stands for no number. */
  public NumberWord get(String word) {
    return words.get(word);
  }

  /** Whether the word is of one of the kinds. */
  public boolean is(String word, List<String> kinds) {
    NumberWord found = words.get(word);
    return found != null && kinds.contains(found.kind());
  }

  /**
   * What one word stands for.
   *
   * @param kind {@code unit} (one to nineteen), {@code ten}, {@code hundred}, {@code scale}, {@code
   *     suffix} (a scale only when glued to digits), {@code dozen}, {@code ordinal}, {@code
   *     fraction} (low is the divisor), {@code vague} (several) or {@code plural} (dozens)
   * @param low its value, or the least it may mean
   * @param high the most a vague word may mean, null where open
   */
  public record NumberWord(String kind, double low, Double high) implements Serializable {}
}
