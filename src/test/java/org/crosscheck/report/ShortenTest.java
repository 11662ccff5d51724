package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "police said on Monday that |police said on Monday that |30",
        "police said on Monday that |…Monday that |15",
        "\"|\"|10",
        "Onewordthatgoesonandon |…goesonandon |12",
      })
  void wordsBeforeOthersLoseTheirBeginning(String words, String expected, int length) {
    assertThat(Shorten.before(length, words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        " and wounding thirty others| and wounding…|16",
        ", police said.|, police said.|20",
        " ,| ,|5",
      })
  void wordsBehindOthersKeepTheBlankThatPartsThem(String words, String expected, int length) {
    assertThat(Shorten.behind(length, words)).isEqualTo(expected);
  }

  @Test
  void noCharacterIsCutInTwo() {
    String towers = "\uD83D\uDDFC".repeat(10);
    assertThat(Shorten.before(10, towers)).isEqualTo("…" + "\uD83D\uDDFC".repeat(4));
    assertThat(Shorten.to(10, towers)).isEqualTo("\uD83D\uDDFC".repeat(4) + "…");
  }
}
