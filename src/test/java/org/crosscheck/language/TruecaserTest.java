package org.crosscheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruecaserTest {
  private static final String TEXT =
      """
      The singer Ida Rice has checked into a clinic in New Harbour, said the Harbour Times.
      Fans of Ida Rice were told by NATO and by the White House.

      Read On In The Paper
      """;

  private final Truecaser truecaser = Truecaser.of(TEXT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Names as the text writes them, other words small.
        "Singer Ida Rice Checks Into Clinic|Singer Ida Rice checks into clinic",
        "Ida Rice Told to Stay in New Harbour Clinic|Ida Rice told to stay in New Harbour clinic",
        // A name that the text does not have is no word.
        "Singer Follows Ilvar Tesk Into Clinic|Singer follows Ilvar Tesk into clinic",
        // Words in capitals among others are acronyms.
        "NATO Fans Flood White House|NATO fans flood White House",
        "SINGER IDA RICE CHECKS INTO CLINIC, SAYS NATO|Singer Ida Rice checks into clinic, says NATO",
        // Sentence case stays.
        "Singer Ida Rice checks into clinic|Singer Ida Rice checks into clinic",
        "Clinic opens|Clinic opens",
      })
  void writesHeadlinesAsRunningTextWouldBe(String headline, String written) {
    assertThat(truecaser.apply(headline)).isEqualTo(written);
  }

  @Test
  void whatIsNoSentenceTeachesNothing() {
    assertThat(truecaser.apply("Fans Read Paper")).isEqualTo("Fans read paper");
  }

  @Test
  void noLetterBecomesTwo() {
    String headline = "İstanbul Says İstanbul Talks Fail";
    assertThat(truecaser.apply(headline)).hasSameSizeAs(headline);
  }
}
