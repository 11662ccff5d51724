package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is found on a story of two articles, which tests read as relation and sentence. */
final class StoryFindings {
  private static final StoryComparer COMPARER = new StoryComparer(Cases.RULES);

  private StoryFindings() {}

  /** What a comparison finds, each finding as {@code RELATION: sentence}, sorted. */
  static String of(String rule, List<EventClaim> one, List<EventClaim> another) {
    return of(f -> f.rule().equals(rule), one, another);
  }

  /** The same of the findings that are asked for. */
  static String of(Predicate<Finding> asked, List<EventClaim> one, List<EventClaim> another) {
    List<EventClaim> story = new ArrayList<>(one);
    story.addAll(another);
    return COMPARER.compare(story).stream()
        .filter(asked)
        .map(f -> f.relation() + ": " + f.explanation())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
