package org.crosscheck.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that say little of what an article is about, and the share of articles that hold them. */
public record CommonWords(Map<String, Double> shares) implements Serializable {
  /** The share of articles that hold a word which the table leaves out. */
  public static final double RARE = 0.01;

  static final TableForm FORM =
      new TableForm(
          "common-words.csv",
          List.of(
              Column.text("kind"),
              Column.number("share"),
              Column.text("words"),
              Column.text("example")),
          List.of("kind"));

  static CommonWords of(Table table) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      row.list("words").forEach(word -> shares.putIfAbsent(word, row.number("share")));
    }
    return new CommonWords(shares);
  }

  public double share(String word) {
    return shares.getOrDefault(word, RARE);
  }

  /** Whether a word says nothing of what an article is about. */
  public boolean isEmpty(String word) {
    return share(word) >= 1;
  }
}
