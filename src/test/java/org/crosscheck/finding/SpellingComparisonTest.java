package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two forms of one name are spellings of it, and which are other words for it. */
class SpellingComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "Muammar Gaddafi, Moammar Qadhafi, true",
    "Salaheddin, Salah al-Din, true",
    "Sergei Lavrov, Sergey Lavrov, true",
    "ISIL, Islamic State in the Levant, true",
    "Boris Johnson, Foreign Secretary, false",
    "Kremlin, Moscow, false",
    "Myanmar, Burma, false",
  })
  void spellingsShareTheirLetters(String a, String b, boolean spelling) {
    assertThat(SpellingComparison.areLettersOfOne(a, b)).isEqualTo(spelling);
  }
}
