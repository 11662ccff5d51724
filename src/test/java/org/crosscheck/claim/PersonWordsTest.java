package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.rules.Gender;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonWordsTest {
  private final PersonWords persons = new PersonWords(Rules.read(new RulesSource(null)));

  @ParameterizedTest
  @CsvSource({
    "Mr., MALE",
    "mr, MALE",
    "Ms., FEMALE",
    "Queen, FEMALE",
    "spokesman, MALE",
    "chairwoman, FEMALE",
    "John, MALE",
    "Anna, FEMALE",
    "minister, UNKNOWN",
    ", UNKNOWN"
  })
  void aTitleAPostOrAGivenNameTellsTheGender(String word, Gender gender) {
    assertThat(persons.gender(word == null ? "" : word)).isEqualTo(gender);
  }
}
