package org.crosscheck.rules;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that join what happened with why it happened: because of, led to.
 *
 * @param byFirst the joints by their first word, the longest first
 */
public record Reasons(Map<String, List<Joint>> byFirst) implements Serializable {
  private static final String AFTER = "after";

  static final TableForm FORM =
      new TableForm(
          "reasons.csv",
          List.of(
              Column.oneOf("side", List.of(AFTER, "before")),
              Column.text("words"),
              Column.optional("verbs"),
              Column.text("example")),
          List.of("words"));

  /**
   * Words between what happened and why.
   *
   * @param isBeforeReason whether the reason stands after them, not before them
   * @param verbs the doings of which alone they say so, none for any
   */
  public record Joint(List<String> words, boolean isBeforeReason, Set<String> verbs)
      implements Serializable {
    public Joint {
      words = List.copyOf(words);
      verbs = Set.copyOf(verbs);
    }

    /** Whether they may say why a doing in base form was done. */
    public boolean isOf(String verb) {
      return verbs.isEmpty() || verbs.contains(verb);
    }
  }

  static Reasons of(Table table) {
    Map<String, List<Joint>> byFirst = new TreeMap<>();
    for (Row row : table.rows()) {
      for (String joint : row.list("words")) {
        List<String> words = List.of(joint.split(" "));
        byFirst
            .computeIfAbsent(words.get(0), k -> new ArrayList<>())
            .add(new Joint(words, row.cell("side").equals(AFTER), Set.copyOf(row.list("verbs"))));
      }
    }
    byFirst.values().forEach(j -> j.sort(Comparator.comparing(w -> -w.words().size())));
    return new Reasons(byFirst);
  }

  /** Those that begin with a lower-case word, the longest first. */
  public List<Joint> startingWith(String word) {
    return byFirst.getOrDefault(word, List.of());
  }
}
