package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseFinderTest {
  static Stream<List<String>> cases() {
    return Readings.table("clauses.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aClaimIsItsOwnClause(List<String> row) {
    Claim claim = Readings.claim(Readings.ofBody(row.get(0)), row.get(1));
    assertThat(List.of(claim.kind().name(), claim.text())).isEqualTo(row.subList(2, 4));
  }
}
