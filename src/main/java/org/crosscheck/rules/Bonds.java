package org.crosscheck.rules;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What binds two persons or things, by the nouns and verbs that tell it from either side: who owns,
 * succeeds, teaches whom.
 *
 * @param byWord for a noun or verb (with its preposition behind {@code _}) the bond it tells
 * @param sole nouns that tell of but one at a time what it is to another: the father, the capital
 * @param single nouns that tell what one can be to but one at a time: a native, the capital
 */
public record Bonds(Map<String, Side> byWord, Set<String> sole, Set<String> single)
    implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "bonds.csv",
          List.of(
              Column.text("bond"),
              Column.oneOf("kind", List.of("one-way", "mutual")),
              Column.optional("holders"),
              Column.optional("others"),
              Column.optional("verbs"),
              Column.optional("turned"),
              Column.optional("sole"),
              Column.optional("single"),
              Column.text("example")),
          List.of("bond"));

  /**
   * A bond as a word tells it of whom it is said first.
   *
   * @param isHolder whether that is the bond's first side: the owner, not what is owned
   */
  public record Side(String bond, boolean isMutual, boolean isHolder) implements Serializable {}

  static Bonds of(Table table) {
    Map<String, Side> byWord = new HashMap<>();
    Set<String> sole = new TreeSet<>();
    Set<String> single = new TreeSet<>();
    for (Row row : table.rows()) {
      boolean mutual = row.cell("kind").equals("mutual");
      Side first = new Side(row.cell("bond"), mutual, true);
      Side second = new Side(row.cell("bond"), mutual, false);
      List.of("holders", "verbs").forEach(c -> row.list(c).forEach(w -> byWord.put(w, first)));
      List.of("others", "turned").forEach(c -> row.list(c).forEach(w -> byWord.put(w, second)));
      sole.addAll(row.list("sole"));
      single.addAll(row.list("single"));
    }
    return new Bonds(byWord, sole, single);
  }

  /** What a word in base form tells of whom it is said. */
  public Optional<Side> of(String word) {
    return Optional.ofNullable(byWord.get(word));
  }
}
