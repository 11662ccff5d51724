package org.crosscheck.rules;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists that comparisons of claims ask: verbs of telling, denying and blaming, camps. */
public record ComparisonWords(Map<String, Set<String>> byKind) implements Serializable {
  static final TableForm FORM =
      new TableForm(
          "comparison-words.csv",
          List.of(
              Column.oneOf(
                  "kind",
                  List.of(
                      "telling",
                      "answered",
                      "answering",
                      "asking",
                      "assault",
                      "converse",
                      "deciding",
                      "denying",
                      "delaying",
                      "demanding",
                      "beginning",
                      "blaming",
                      "answerable",
                      "deed",
                      "ending",
                      "estimating",
                      "exploding",
                      "explosive",
                      "filler",
                      "forecaster",
                      "foreseen",
                      "holding",
                      "judging",
                      "judging-body",
                      "lasting",
                      "led",
                      "ordering",
                      "other-case",
                      "other-time",
                      "linking",
                      "other-office",
                      "other-war",
                      "owning-up",
                      "state-side",
                      "playing",
                      "ranging",
                      "ranking",
                      "rebel-side",
                      "region",
                      "shared-title",
                      "sole",
                      "sharing",
                      "side",
                      "place-kind",
                      "place-part",
                      "reporting",
                      "dissenting",
                      "dying",
                      "living",
                      "lost",
                      "member",
                      "mishap",
                      "no-superlative",
                      "office",
                      "seeker",
                      "seeking",
                      "superlative",
                      "supporting",
                      "talks",
                      "uprising",
                      "voting",
                      "war",
                      "yielding")),
              Column.text("words"),
              Column.text("example")),
          List.of("words"));

  static ComparisonWords of(Table table) {
    Map<String, Set<String>> byKind = new HashMap<>();
    for (Row row : table.rows()) {
      byKind.computeIfAbsent(row.cell("kind"), k -> new HashSet<>()).addAll(row.list("words"));
    }
    return new ComparisonWords(byKind);
  }

  /** The words of a kind. */
  public Set<String> of(String kind) {
    return byKind.getOrDefault(kind, Set.of());
  }

  /** Whether a lower-case word in base form is one of a kind. */
  public boolean is(String kind, String word) {
    return of(kind).contains(word);
  }

  /** Whether a lower-case word is one of a kind or the plural of one. */
  public boolean isInAnyNumber(String kind, String word) {
    return is(kind, word) || word.endsWith("s") && is(kind, word.substring(0, word.length() - 1));
  }
}
