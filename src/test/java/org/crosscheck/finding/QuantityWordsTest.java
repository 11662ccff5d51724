package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.claim.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "open",
      value = {
        "36 | 36 | month | 36 months",
        "1 | 1 | year | 1 year",
        "1300 | 1300 | count | 1,300",
        "1401 | open | count | at least 1,401",
        "open | 12 | kg | at most 12 kg",
        "0.5 | 0.5 | fraction | a half",
        "0.7 | 0.7 | fraction | 0.7",
        "1 | 1 | one-of | one of them",
        "47 | 47 | year-age | 47 years old",
        "5 | 5 | percent | 5 percent",
        "2 | 3 | percentage-point | 2 to 3 percentage points",
        "2500000 | 2500000 | USD | 2.5 million USD"
      })
  void anAmountIsToldAsAReaderWouldSayIt(Double low, Double high, String unit, String words) {
    Quantity quantity = new Quantity(0, 1, low, high, false, null, unit, "person", "", "", false);
    assertThat(QuantityWords.of(quantity)).isEqualTo(words);
  }
}
