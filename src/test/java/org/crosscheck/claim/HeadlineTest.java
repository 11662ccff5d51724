package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadlineTest {
  static Stream<List<String>> cases() {
    return Readings.table("headlines.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aHeadlineMakesAClaimWithOrWithoutAFiniteVerb(List<String> row) {
    ArticleClaims read = Readings.of(row.get(0), "The town was quiet.");
    assertThat(read.claims()).anyMatch(c -> c.kind() == ClaimKind.HEADLINE);
    Claim claim = Readings.claim(read, row.get(1));
    assertThat(List.of(claim.polarity().name(), claim.certainty().name(), claim.mood().name()))
        .as(row.get(0))
        .isEqualTo(row.subList(2, 5));
  }
}
