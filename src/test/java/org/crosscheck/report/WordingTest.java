package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.finding.Aspect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-02|2024-05-02",
        "2024-05-02T08:10:00Z|2024-05-02, 08:10 UTC",
        "2024-05-03T17:45:00+02:00|2024-05-03, 17:45 (+02:00)",
        "2024-05-03T17:45|2024-05-03, 17:45",
        "2024-05-03T17:45:01.123-05:00|2024-05-03, 17:45 (-05:00)"
      })
  void momentsAreReadable(String published, String words) {
    assertThat(Wording.moment(published)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"1,1 story", "0,0 stories", "12400,'12,400 stories'"})
  void countsHaveTheirNoun(long number, String words) {
    assertThat(Wording.count(number, "story", "stories")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dead: Post 9, Wire (citing police) 12 (“nine died” and “12 died”).|Dead: Post 9, Wire"
            + " (citing police) 12.",
        "Date: Post 3 May (“it rained”), Wire 4 May (“then”).|Date: Post 3 May, Wire 4 May.",
        "Post says “yes”, Wire says the contrary, “no”.|Post says “yes”, Wire says the contrary,"
            + " “no”."
      })
  void passagesThatStandBelowAreNotRepeated(String sentence, String without) {
    assertThat(Wording.withoutPassages(sentence)).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE|2024-03-04TNI|the night of 4 March 2024",
        "DATE|2024-W10|the week of 4 March 2024",
        "DETAIL|Harran telephone|adds: Harran telephone",
        "DETAIL|nothing more|nothing more",
        "NONE|hit|''",
        "QUANTITY|at least 12|at least 12"
      })
  void comparedValuesAreToldInWords(Aspect aspect, String value, String words) {
    assertThat(Wording.value(aspect, value)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Dead in Karvan: Post 9, Wire 12.|Dead in Karvan", "Post says so.|''"})
  void aSentencesSubjectStandsBeforeItsColon(String sentence, String subject) {
    assertThat(Wording.subject(sentence)).isEqualTo(subject);
  }
}
