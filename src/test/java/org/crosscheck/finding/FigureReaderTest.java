package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.finding.FigureReader.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads figures with the language models and tries the example of every row of their table. */
class FigureReaderTest {
  private static final WordMeaning MEANING = new WordMeaning(Cases.RULES);
  private final FigureReader reader = new FigureReader(Cases.RULES, MEANING);
  private final FigureQuestion question =
      new FigureQuestion(reader, new Forecasts(Cases.RULES.comparisonWords()), List.of());

  static List<String> rows() {
    return Cases.rules("figures.csv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleOfARowTellsItsFigureTwice(String row) {
    String figure = row.substring(0, row.indexOf(','));
    String[] sides = row.substring(row.lastIndexOf(',') + 1).split(" against ");
    List<Told> some = told("Herald", sides[0]);
    List<Told> others = told("Tribune", sides[1]);
    assertThat(some).extracting(t -> t.figure().name()).containsOnly(figure);
    assertThat(others).extracting(t -> t.figure().name()).containsOnly(figure);
    assertThat(question.areOfOneThing(some.get(0), others.get(0))).isTrue();
    assertThat(question.exclude(some.get(0), others.get(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge took a three-year planning phase",
        "Prosecutors asked for a sentence of two years",
        "The firm cut costs by $8 million a year",
        "Ann Bell is a 21-year-old nurse",
        "The talks resumed after two hours",
      })
  void otherNumbersAreNoFigures(String text) {
    assertThat(told("Herald", text)).isEmpty();
  }

  @Test
  void aTermOfSomebodyElseIsAnotherThing() {
    Told bell = told("Herald", "Ann Bell was sentenced to six years").get(0);
    Told hall = told("Tribune", "Peter Hall was sentenced to nine years").get(0);
    assertThat(question.areOfOneThing(bell, hall)).isFalse();
  }

  @Test
  void aRoundedFigureExcludesNone() {
    Told some = told("Herald", "The country has a debt of about $12 trillion").get(0);
    Told others = told("Tribune", "The country has a $12.3 trillion debt").get(0);
    assertThat(question.exclude(some, others)).isFalse();
  }

  private List<Told> told(String outlet, String text) {
    return StoryReadings.of(outlet, "2024-02-02", "A report of the day", text + ".").stream()
        .map(EventClaim::mention)
        .flatMap(m -> reader.read(m, Wording.of(m.claim().text())).stream())
        .toList();
  }
}
