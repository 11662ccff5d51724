package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionReaderTest {
  static Stream<List<String>> cases() {
    return Readings.table("attributions.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anAttributionHasSourceSpeakerKindAndContent(List<String> row) {
    String text = row.get(0);
    ArticleClaims read = Readings.ofBody(text);
    Attribution found =
        read.attributions().stream()
            .filter(a -> a.cueLemma().equals(row.get(1)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + row.get(1) + " in " + text));
    String content = String.join("|", found.content().stream().map(s -> s.cut(text)).toList());
    assertThat(List.of(found.source().get(0).cut(text), found.speaker(), found.kind(), content))
        .isEqualTo(row.subList(2, 6));
  }
}
