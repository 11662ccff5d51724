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
                      "amounting",
                      "answerable",
                      "answered",
                      "answering",
                      "armed",
                      "asking",
                      "assault",
                      "beginning",
                      "bid",
                      "bidding",
                      "bill",
                      "blaming",
                      "calling",
                      "causing",
                      "clearing",
                      "closed",
                      "closing",
                      "committing",
                      "converse",
                      "deciding",
                      "deed",
                      "deictic",
                      "delaying",
                      "demanding",
                      "denying",
                      "dissenting",
                      "dying",
                      "elected",
                      "ending",
                      "estimating",
                      "exploding",
                      "explosive",
                      "female",
                      "filler",
                      "forecaster",
                      "foreseen",
                      "forgoing",
                      "holding",
                      "house",
                      "initiative",
                      "intent",
                      "joining",
                      "judging",
                      "judging-body",
                      "lasting",
                      "led",
                      "linking",
                      "living",
                      "lost",
                      "male",
                      "meant",
                      "meeting",
                      "member",
                      "mishap",
                      "mutual",
                      "no-superlative",
                      "office",
                      "once",
                      "open",
                      "ordering",
                      "other-case",
                      "other-office",
                      "other-one",
                      "other-time",
                      "other-war",
                      "owning-up",
                      "passing",
                      "place-kind",
                      "place-part",
                      "place-rank",
                      "playing",
                      "province",
                      "questioning",
                      "race",
                      "ranging",
                      "ranking",
                      "rebel-side",
                      "region",
                      "rejecting",
                      "reporting",
                      "scheduling",
                      "seeker",
                      "seeking",
                      "shared-title",
                      "sharing",
                      "shutting",
                      "side",
                      "sole",
                      "state-side",
                      "superlative",
                      "supporting",
                      "talks",
                      "telling",
                      "undergoing",
                      "undoing",
                      "uprising",
                      "voting",
                      "war",
                      "yielding")),
              Column.text("words"),
              Column.optional("about"),
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
