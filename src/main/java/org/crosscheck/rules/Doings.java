package org.crosscheck.rules;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns of phrase that news writers use for one doing: to step down, to hand in one's resignation.
 *
 * @param byHead the turns of phrase by their first word
 */
public record Doings(Map<String, List<Turn>> byHead) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "doings.csv", List.of(Column.text("words"), Column.text("example")), List.of("words"));

  private static final String SUFFERED = "<";

  /**
   * One turn of phrase.
   *
   * @param words base forms in their order, the verb or the noun first; others may stand between
   * @param isSuffered whether its subject suffers what others of its doing do to their object
   * @param doing the same number for all turns of phrase of one doing
   */
  public record Turn(List<String> words, boolean isSuffered, int doing) implements Serializable {
    public Turn {
      words = List.copyOf(words);
    }
  }

  static Doings of(Table table) {
    return of(
        table.rows().stream()
            .flatMap(row -> row.list("words").stream().map(cell -> turn(cell, row.line())))
            .toList());
  }

  static Doings of(List<Turn> turns) {
    Map<String, List<Turn>> byHead = new TreeMap<>();
    turns.forEach(t -> byHead.computeIfAbsent(t.words().get(0), k -> new ArrayList<>()).add(t));
    return new Doings(byHead);
  }

  /** The turn of phrase in a cell. */
  static Turn turn(String cell, int doing) {
    boolean suffered = cell.startsWith(SUFFERED);
    return new Turn(List.of(cell.substring(suffered ? 1 : 0).split(" ")), suffered, doing);
  }

  /** The turns of phrase that begin with a word in base form. */
  public List<Turn> of(String head) {
    return byHead.getOrDefault(head, List.of());
  }
}
