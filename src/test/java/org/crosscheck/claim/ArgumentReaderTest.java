package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentReaderTest {
  static Stream<List<String>> cases() {
    return Readings.table("roles.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRoleIsTheSameForActivePassiveAndNoun(List<String> row) {
    Claim claim = Readings.claim(Readings.ofBody(row.get(0)), row.get(1));
    assertThat(
            claim.arguments().stream()
                .filter(a -> a.role().name().equals(row.get(2)))
                .map(Argument::head))
        .as(claim.arguments().toString())
        .contains(row.get(3));
  }
}
