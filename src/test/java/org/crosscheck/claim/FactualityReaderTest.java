package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactualityReaderTest {
  static Stream<List<String>> cases() {
    return Readings.table("factuality.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aClaimIsAsSureDeniedAndMoodyAsItIsPut(List<String> row) {
    Claim claim = Readings.claim(Readings.ofBody(row.get(0)), row.get(1));
    assertThat(List.of(claim.polarity().name(), claim.certainty().name(), claim.mood().name()))
        .as(row.get(0))
        .isEqualTo(row.subList(2, 5));
  }
}
