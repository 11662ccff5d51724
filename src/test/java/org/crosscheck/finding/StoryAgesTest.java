package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryAgesTest {
  private final PersonAgeReader reader = new PersonAgeReader();

  static List<List<String>> sentences() {
    return Cases.rows("ages.tsv");
  }

  static List<List<String>> pairs() {
    return Cases.rows("age-pairs.tsv");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void anAgeBesideANameIsThatPersons(List<String> row) {
    String read =
        reader.read(StoryReadings.of("Herald", row.get(0))).stream()
            .map(StoryAgesTest::written)
            .distinct()
            .collect(Collectors.joining("; "));
    assertThat(read).as(row.get(0)).isEqualTo(row.get(1));
  }

  private static String written(PersonAge age) {
    return age.low() == age.high()
        ? age.person() + " " + age.low()
        : age.person() + " " + age.low() + "-" + age.high() + " " + age.words();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void agesOfOnePersonAreCompared(List<String> row) {
    String found =
        StoryFindings.of(
            f -> f.explanation().startsWith("Age of") || f.rule().equals("age"),
            StoryReadings.of("Herald", row.get(0)),
            StoryReadings.of("Tribune", row.get(1)));
    assertThat(found).isEqualTo(row.get(2));
  }
}
