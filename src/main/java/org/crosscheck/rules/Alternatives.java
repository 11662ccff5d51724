package org.crosscheck.rules;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that news writers put for each other: plain alternatives, which mean the same, labels,
 * which name the same and judge it differently (rebels, terrorists), and bodies with those who act
 * for them (parliament, lawmakers).
 *
 * @param plain for each word the numbers of the groups of plain alternatives that hold it
 * @param labels the same for labels
 * @param bodies the same for bodies
 */
public record Alternatives(
    Map<String, Set<Integer>> plain,
    Map<String, Set<Integer>> labels,
    Map<String, Set<Integer>> bodies)
    implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "alternatives.csv",
          List.of(
              Column.oneOf("kind", List.of("plain", "label", "body")),
              Column.text("words"),
              Column.text("example")),
          List.of("words"));

  static Alternatives of(Table table) {
    Map<String, Set<Integer>> plain = new LinkedHashMap<>();
    Map<String, Set<Integer>> labels = new LinkedHashMap<>();
    Map<String, Set<Integer>> bodies = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Map<String, Set<Integer>> groups =
          switch (row.cell("kind")) {
            case "label" -> labels;
            case "body" -> bodies;
            default -> plain;
          };
      row.list("words")
          .forEach(w -> groups.computeIfAbsent(w, k -> new TreeSet<>()).add(row.line()));
    }
    return new Alternatives(plain, labels, bodies);
  }

  public boolean arePlain(Set<String> some, Set<String> others) {
    return meet(plain, some, others);
  }

  public boolean areLabels(Set<String> some, Set<String> others) {
    return meet(labels, some, others);
  }

  /** Whether the words are of one body and those who act for it. */
  public boolean areOneBody(Set<String> some, Set<String> others) {
    return meet(bodies, some, others);
  }

  private static boolean meet(
      Map<String, Set<Integer>> groups, Set<String> some, Set<String> others) {
    for (String word : some) {
      Set<Integer> of = groups.getOrDefault(word, Set.of());
      for (String other : of.isEmpty() ? Set.<String>of() : others) {
        if (!Collections.disjoint(of, groups.getOrDefault(other, Set.of()))) {
          return true;
        }
      }
    }
    return false;
  }
}
