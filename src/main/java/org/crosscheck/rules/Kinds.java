package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Kinds of which a thing or person is but one at a time: a brother is no nephew, a rifle no
 * shotgun.
 *
 * @param byKind for each kind its words, with the number of what each names
 */
public record Kinds(Map<String, Map<String, Integer>> byKind) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "kinds.csv",
          List.of(Column.text("kind"), Column.text("words"), Column.text("example")),
          List.of("kind"));

  static Kinds of(Table table) {
    Map<String, Map<String, Integer>> byKind = new TreeMap<>();
    for (Row row : table.rows()) {
      Map<String, Integer> words = new TreeMap<>();
      int number = 0;
      for (String together : row.list("words")) {
        for (String word : together.split("/")) {
          words.put(word, number);
        }
        number++;
      }
      byKind.put(row.cell("kind"), words);
    }
    return new Kinds(byKind);
  }

  /** Whether some kind holds both and they are two of it. */
  public boolean areTwo(Set<String> some, Set<String> others) {
    return byKind.values().stream()
        .anyMatch(
            k ->
                some.stream()
                    .anyMatch(a -> others.stream().anyMatch(b -> areTwo(k.get(a), k.get(b)))));
  }

  private static boolean areTwo(Integer a, Integer b) {
    return a != null && b != null && !a.equals(b);
  }

  /** Whether some kind holds one of the words. */
  public boolean holds(Set<String> words) {
    return byKind.values().stream().anyMatch(k -> words.stream().anyMatch(k::containsKey));
  }
}
