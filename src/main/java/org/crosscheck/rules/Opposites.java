package org.crosscheck.rules;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that exclude each other in news, beyond a dictionary's antonyms: outcomes, verdicts, states
 * of office and of life. Each row sets every word of one side against every word of the other.
 *
 * @param byWord for each word the words against it
 */
public record Opposites(Map<String, Set<String>> byWord) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "opposites.csv",
          List.of(Column.text("left"), Column.text("right"), Column.text("example")),
          List.of("left", "right"));

  static Opposites of(Table table) {
    Map<String, Set<String>> byWord = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      for (String left : row.list("left")) {
        for (String right : row.list("right")) {
          byWord.computeIfAbsent(left, k -> new TreeSet<>()).add(right);
          byWord.computeIfAbsent(right, k -> new TreeSet<>()).add(left);
        }
      }
    }
    return new Opposites(byWord);
  }

  /** Whether a base form of the one excludes a base form of the other. */
  public boolean areOpposite(Set<String> some, Set<String> others) {
    for (String word : some) {
      Set<String> against = byWord.get(word);
      if (against != null && others.stream().anyMatch(against::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some word is set against it. */
  public boolean holds(String word) {
    return byWord.containsKey(word);
  }

  /** The words against a word, empty for none. */
  public List<String> against(String word) {
    return new ArrayList<>(byWord.getOrDefault(word, Set.of()));
  }
}
