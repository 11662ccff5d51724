package org.crosscheck.rules;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns of phrase that say in several words what one word says: vote against, turn the offer down.
 *
 * @param byFirst the phrases by their first word, the longest first
 */
public record Phrases(Map<String, List<Phrase>> byFirst) implements Serializable {
  /** Stands in a phrase for a few words that do not belong to it. */
  public static final String GAP = "*";

  static final TableForm FORM =
      new TableForm(
          "phrases.csv",
          List.of(
              Column.text("means"),
              Column.oneOf("kind", List.of("plain", "denied", "swapped")),
              Column.text("phrases"),
              Column.text("example")),
          List.of("means", "kind", "phrases"));

  /**
   * One turn of phrase.
   *
   * @param words its words in base form, {@link #GAP} for a gap
   * @param means the word that says the same
   * @param isDenied whether it says that what the word says is not so
   * @param isSwapped whether its subject is the word's object: who loses to somebody is beaten
   */
  public record Phrase(List<String> words, String means, boolean isDenied, boolean isSwapped)
      implements Serializable {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  static Phrases of(Table table) {
    Map<String, List<Phrase>> byFirst = new TreeMap<>();
    for (Row row : table.rows()) {
      for (String phrase : row.list("phrases")) {
        List<String> words = List.of(phrase.split(" "));
        String kind = row.cell("kind");
        byFirst
            .computeIfAbsent(words.get(0), k -> new ArrayList<>())
            .add(
                new Phrase(
                    words, row.cell("means"), kind.equals("denied"), kind.equals("swapped")));
      }
    }
    Comparator<Phrase> longest = Comparator.comparing(p -> -p.words().size());
    byFirst.values().forEach(p -> p.sort(longest));
    return new Phrases(byFirst);
  }

  /** The phrases that begin with a word in base form, the longest first. */
  public List<Phrase> startingWith(String word) {
    return byFirst.getOrDefault(word, List.of());
  }
}
