package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryOnsetsTest {
  static List<List<String>> pairs() {
    return Cases.rows("onsets.tsv");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theBeginningOfOneWarIsCompared(List<String> row) {
    String found =
        StoryFindings.of(
            "onset",
            StoryReadings.of("Herald", row.get(0)),
            StoryReadings.of("Tribune", row.get(1)));
    assertThat(found).isEqualTo(row.get(2));
  }
}
