package org.crosscheck.finding;

import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.article.Span;

/** Finds the clauses and phrases that give a statement's reason, time or condition. */
final class SubClauses {
  private static final List<String> OPENING =
      List.of(
          "unless",
          "because",
          "after",
          "before",
          "until",
          "if",
          "although",
          "including",
          "amid",
          "despite",
          "following",
          "without",
          "citing");

  private static final int MOST_WORDS = 16;

  private SubClauses() {}

  /** The words of each, in text order; longer ones tell several things. */
  static List<List<TextWord>> of(Wording wording) {
    List<TextWord> words = wording.words();
    return IntStream.range(0, words.size())
        .filter(i -> OPENING.contains(words.get(i).key()))
        .mapToObj(i -> words.subList(i, end(words, i, wording.text())))
        .filter(clause -> clause.size() <= MOST_WORDS && clause.size() < words.size())
        .toList();
  }

  /** Where such words stand in the article, whose claim begins at {@code start}. */
  static Span span(List<TextWord> clause, int start) {
    return new Span(
        start + clause.get(0).span().start(), start + clause.get(clause.size() - 1).span().end());
  }

  /** Where a clause ends: before the next comma or at the claim's end. */
  private static int end(List<TextWord> words, int from, String text) {
    int i = from + 1;
    while (i < words.size()
        && text.substring(words.get(i - 1).span().end(), words.get(i).span().start()).isBlank()) {
      i++;
    }
    return i;
  }
}
