package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets each two articles of a story against each other that answer the same question. */
final class ArticlePairs {
  /** What more articles answer is compared by the first of them: pairs grow with the square. */
  private static final int MOST_ARTICLES = 40;

  private ArticlePairs() {}

  /**
   * What the answers of two articles, neither a copy of the other, say of each other.
   *
   * @param <T> what a claim answers
   */
  interface Meeting<T> {
    List<PairVerdict> verdicts(List<T> some, List<T> others);
  }

  /**
   * A list of verdicts for each finding, each thing that is told of compared by itself.
   *
   * @param thing names what an answer is about
   */
  static <T extends StoryAnswer> List<List<PairVerdict>> compare(
      List<T> told, Function<T, String> thing, Meeting<T> meeting) {
    return told.stream()
        .collect(Collectors.groupingBy(thing, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(own -> compare(own, meeting).stream())
        .toList();
  }

  /** A list of verdicts for each finding on one thing, the articles in the order of the answers. */
  static <T extends StoryAnswer> List<List<PairVerdict>> compare(List<T> told, Meeting<T> meeting) {
    List<List<T>> articles =
        told.stream()
            .collect(
                Collectors.groupingBy(
                    StoryAnswer::articleId, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .limit(MOST_ARTICLES)
            .toList();
    List<PairVerdict> found = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      List<T> some = articles.get(i);
      for (List<T> others : articles.subList(i + 1, articles.size())) {
        if (!some.get(0).mention().isCopyOf(others.get(0).mention())) {
          found.addAll(meeting.verdicts(some, others));
        }
      }
    }
    return VerdictGroups.byAnswers(found);
  }
}
