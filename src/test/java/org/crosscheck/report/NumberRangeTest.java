package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NumberRangeTest {
  @ParameterizedTest
  @CsvFileSource(resources = "number-ranges.tsv", delimiter = '\t', numLinesToSkip = 1)
  void readsNumbersInWords(String words, Double low, Double high, boolean approximate) {
    assertThat(NumberRange.of(words)).contains(new NumberRange(low, high, approximate));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {"", "dozens", "Monday", "an unknown number", "two"})
  void otherValuesAreNoNumbers(String words) {
    assertThat(NumberRange.of(words)).isEmpty();
  }
}
