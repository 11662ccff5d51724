package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryBlamesTest {
  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  static List<List<String>> pairs() {
    return Cases.rows("blames.tsv");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aPartyThatIsBlamedAndDeniesItOrIsBlamedInReturn(List<String> row) {
    assertThat(found(row.get(0), row.get(1))).isEqualTo(row.get(2));
    assertThat(found(row.get(1), row.get(0))).isEqualTo(row.get(2));
  }

  @Test
  void anOutletMayHaveAnyName() {
    String both = "Residents blamed the Karian army for the raid. The army denied any role in it.";
    List<EventClaim> story =
        story("Wire $1\\", both, "The Karian army denied any role in the raid.");
    story.addAll(StoryReadings.of("Post", "2024-05-02", "Report", both));
    assertThat(comparer.compare(story))
        .filteredOn(f -> f.rule().equals(BlameComparison.RULE))
        .anySatisfy(
            f -> assertThat(f.explanation()).contains("told both ways by Post and Wire $1\\"));
  }

  private static List<EventClaim> story(String outlet, String one, String another) {
    List<EventClaim> story = new ArrayList<>(StoryReadings.of(outlet, "2024-05-02", "Report", one));
    story.addAll(StoryReadings.of("Tribune", "2024-05-02", "Report", another));
    return story;
  }

  private String found(String one, String another) {
    return comparer.compare(story("Herald", one, another)).stream()
        .filter(f -> f.rule().equals(BlameComparison.RULE))
        .map(f -> f.relation() + " " + f.aspect().name().toLowerCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
