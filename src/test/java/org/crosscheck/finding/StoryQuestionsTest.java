package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What two articles of a story answer to one question, whatever events their claims are in. */
class StoryQuestionsTest {
  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  static List<List<String>> cases() {
    return Cases.rows("answers.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answersThatExcludeEachOther(List<String> row) {
    assertThat(found(row.get(0), row.get(1), row.get(2), "2024-05-02")).isEqualTo(row.get(3));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOrderOfTheArticlesDoesNotMatter(List<String> row) {
    boolean found = !row.get(3).isEmpty();
    assertThat(found(row.get(0), row.get(2), row.get(1), "2024-05-02").isEmpty()).isEqualTo(!found);
  }

  @Test
  void farApartTheyAreToldOfOtherDays() {
    String some = "Norway requested the meeting.";
    String others = "The meeting took place at the request of Denmark.";
    assertThat(found("initiative", some, others, "2024-05-12")).isNotEmpty();
    assertThat(found("initiative", some, others, "2024-06-12")).isEmpty();
  }

  private String found(String rule, String one, String another, String day) {
    List<EventClaim> story =
        new ArrayList<>(StoryReadings.of("Herald", "2024-05-02", "Report", one));
    story.addAll(StoryReadings.of("Tribune", day, "Report", another));
    return comparer.compare(story).stream()
        .filter(f -> f.rule().equals(rule))
        .map(f -> f.relation() + "/" + f.aspect() + ": " + f.explanation())
        .collect(Collectors.joining(" "));
  }
}
