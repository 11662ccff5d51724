package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {
  @ParameterizedTest
  @CsvSource({
    "Ezzor, Az-Zour, true",
    "Hasakeh, Hasakah, true",
    "Raqqa, Raqa, true",
    "Idlib, Idleb, true",
    "Aleppo, Hama, false",
    "Mosul, Mosaic, false",
    "Oslo, Rome, false"
  })
  void oneNameInTwoRomanisationsHasTheSameConsonants(String a, String b, boolean alike) {
    assertThat(Spellings.soundAlike(a, b)).isEqualTo(alike);
  }
}
