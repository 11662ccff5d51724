package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

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
    return anyOf(some, others, (a, b) -> !a.equals(b));
  }

  /** Whether some kind holds both and they name the same of it. */
  public boolean areOne(Set<String> some, Set<String> others) {
    return anyOf(some, others, Integer::equals);
  }

  private boolean anyOf(
      Set<String> some, Set<String> others, BiPredicate<Integer, Integer> relation) {
    return byKind.values().stream()
        .anyMatch(
            kind ->
                some.stream()
                    .map(kind::get)
                    .filter(Objects::nonNull)
                    .anyMatch(
                        a ->
                            others.stream()
                                .map(kind::get)
                                .filter(Objects::nonNull)
                                .anyMatch(b -> relation.test(a, b))));
  }
}
