package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.finding.OutcomeReader.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads outcomes with the language models and tries the example of every row of their table. */
class OutcomeReaderTest {
  private final OutcomeReader reader = new OutcomeReader(Cases.RULES);
  private final OutcomeQuestion question = new OutcomeQuestion(reader);

  static List<String> rows() {
    return Cases.rules("outcomes.csv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theTwoAnswersOfARowExcludeEachOther(String row) {
    String title = row.substring(0, row.indexOf(','));
    String[] sides = row.substring(row.lastIndexOf(',') + 1).split(" against ");
    Told yes = of(title, told("2024-05-02", sides[0]));
    Told no = of(title, told("2024-05-02", sides[1]));
    assertThat(question.areOfOneThing(yes, no)).isTrue();
    assertThat(question.exclude(yes, no)).isTrue();
  }

  private static Told of(String title, List<Told> told) {
    return told.stream().filter(t -> t.outcome().title().equals(title)).findFirst().orElseThrow();
  }

  @Test
  void aPronounStandsForThePerson() {
    List<Told> told = told("2024-05-02", "Peter Hall was tried. He was found not guilty");
    assertThat(told).hasSize(1);
    assertThat(told.get(0).name()).isEqualTo("Peter Hall");
    assertThat(told.get(0).answer().name()).isEqualTo("NO");
  }

  @Test
  void whatMayComeTrueLaterIsNews() {
    Told at = told("2024-05-02", "Ann Bell remains in office").get(0);
    Told later = told("2024-05-04", "Ann Bell was suspended").get(0);
    Told earlier = told("2024-05-01", "Ann Bell was suspended").get(0);
    assertThat(question.exclude(at, later)).isFalse();
    assertThat(question.exclude(at, earlier)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Bell may be convicted of fraud",
        "The jury convicted nobody",
        "Ann Bell charged the council with neglect",
        "If Ann Bell is convicted, she will appeal",
      })
  void nothingIsToldOfAPerson(String text) {
    assertThat(told("2024-05-02", text)).isEmpty();
  }

  private List<Told> told(String published, String text) {
    return StoryReadings.of("Herald", published, "A report of the day", text + ".").stream()
        .map(EventClaim::mention)
        .flatMap(m -> reader.read(m, Wording.of(m.claim().text())).stream())
        .toList();
  }
}
