package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryFatesTest {
  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  static List<List<String>> pairs() {
    return Cases.rows("fates.tsv");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void thePersonWhomOneHasDeadAndAnotherLiving(List<String> row) {
    assertThat(found(row.get(0), "2024-05-02", row.get(1), "2024-05-02")).isEqualTo(row.get(2));
  }

  @Test
  void ofAnEarlierReportTheDeathIsNews() {
    String killed = "Rolf Varn was killed in the raid.";
    String wounded = "Rolf Varn was wounded in the raid.";
    assertThat(found(killed, "2024-05-03", wounded, "2024-05-02")).isEmpty();
    assertThat(found(killed, "2024-05-02", wounded, "2024-05-03")).startsWith("DISAGREES");
    assertThat(found(killed, "2024-05-02", wounded, "2025-05-03")).isEmpty();
  }

  @Test
  void onePersonsFateIsToldOnce() {
    List<EventClaim> story = new ArrayList<>();
    story.addAll(StoryReadings.of("Herald", "2024-05-02", "A", "Rolf Varn was killed."));
    story.addAll(StoryReadings.of("Tribune", "2024-05-02", "B", "Rolf Varn died in the raid."));
    story.addAll(StoryReadings.of("Globe", "2024-05-02", "C", "Rolf Varn was arrested."));
    story.addAll(StoryReadings.of("Mail", "2024-05-02", "D", "Rolf Varn surrendered."));
    List<Finding> found =
        comparer.compare(story).stream().filter(f -> f.rule().equals("fate")).toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).positions())
        .extracting(p -> p.outlet() + " " + p.value())
        .containsExactly("Herald dead", "Tribune dead", "Globe living", "Mail living");
  }

  private String found(String one, String day, String another, String otherDay) {
    return StoryFindings.of(
        "fate",
        StoryReadings.of("Herald", day, "Report", one),
        StoryReadings.of("Tribune", otherDay, "Report", another));
  }
}
