package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who holds an office, told in two events. */
class TitleComparisonTest {
  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  static List<List<String>> cases() {
    return Cases.rows("titles.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anOfficeHasOneHolder(List<String> row) {
    List<EventClaim> story =
        new ArrayList<>(StoryReadings.of("Herald", "2024-05-02", "Report", row.get(0)));
    story.addAll(StoryReadings.of("Tribune", "2024-05-02", "Report", row.get(1)));
    assertThat(
            comparer.compare(story).stream()
                .filter(f -> f.rule().equals("title"))
                .map(f -> f.explanation().replaceFirst(" \\(.*", ""))
                .collect(Collectors.joining(" ")))
        .isEqualTo(row.get(2));
  }
}
