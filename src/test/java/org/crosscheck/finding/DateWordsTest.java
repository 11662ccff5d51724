package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateWordsTest {
  static List<String[]> values() {
    return Cases.of("dates.tsv");
  }

  static List<String[]> nouns() {
    return Cases.of("plurals.tsv");
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsSaidInWords(String value, String words) {
    assertThat(DateWords.of(value)).isEqualTo(words);
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void aNounIsPutIntoThePlural(String one, String several) {
    assertThat(Plurals.of(one)).isEqualTo(several);
  }
}
