package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTalliesTest {
  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  static List<List<String>> pairs() {
    return Cases.rows("story-tallies.tsv");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theTalliesOfOneVoteAreCompared(List<String> row) {
    List<EventClaim> story = new ArrayList<>(article("Herald", row.get(0)));
    story.addAll(article("Tribune", row.get(1)));
    String found =
        comparer.compare(story).stream()
            .filter(f -> f.rule().equals("tally"))
            .map(f -> f.relation() + ": " + f.explanation())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(row.get(2));
  }

  private static List<EventClaim> article(String outlet, String text) {
    return StoryReadings.of(outlet, "2024-05-02", "A report of the day", text);
  }
}
