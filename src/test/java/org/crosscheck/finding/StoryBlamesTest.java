package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

  private String found(String one, String another) {
    List<EventClaim> story =
        new ArrayList<>(StoryReadings.of("Herald", "2024-05-02", "Report", one));
    story.addAll(StoryReadings.of("Tribune", "2024-05-02", "Report", another));
    return comparer.compare(story).stream()
        .filter(f -> f.rule().equals(BlameComparison.RULE))
        .map(f -> f.relation() + " " + f.aspect().name().toLowerCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
