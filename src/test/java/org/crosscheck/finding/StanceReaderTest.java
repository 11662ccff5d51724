package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StanceReaderTest {
  static List<String[]> cases() {
    return Cases.of("stances.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatAHeadlineDoesWithAClaim(String claim, String headline, String stance) {
    assertThat(new StanceReader(Cases.RULES.stances()).read(claim, headline)).isEqualTo(stance);
  }
}
