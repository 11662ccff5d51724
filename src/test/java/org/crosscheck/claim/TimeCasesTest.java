package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Time expressions in sentences of articles with and without a day of publication. */
class TimeCasesTest {
  private static final TimeReader READER = new TimeReader(Rules.read(new RulesSource(null)));

  @ParameterizedTest
  @CsvFileSource(resources = "times.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aSentenceHasTheseTimes(String published, String text, String expected) {
    String found =
        READER.read(Parses.of(text), published).stream()
            .map(t -> t.span().cut(text) + " = " + t.type() + " " + t.value())
            .collect(Collectors.joining(" ; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aZoneIsKeptWithTheMomentItTells() {
    TimeExpression time =
        READER
            .read(Parses.of("It began at 11 p.m. Moscow time on Friday."), "2017-04-11T10:00:00Z")
            .get(0);
    assertThat(time.from()).isEqualTo("2017-04-07T23:00+03:00");
  }

  @ParameterizedTest
  @CsvSource({
    "2017-04-12, 2017-04-12, 2017-04-12, day",
    "2017-W15, 2017-04-10, 2017-04-16, week",
    "2017-W15-WE, 2017-04-15, 2017-04-16, range",
    "2016-02, 2016-02-01, 2016-02-29, month",
    "2016-Q4, 2016-10-01, 2016-12-31, range",
    "2016-H1, 2016-01-01, 2016-06-30, range",
    "2016-WI, 2016-12-01, 2017-02-28, season",
    "2016, 2016-01-01, 2016-12-31, year",
    "199, 1990-01-01, 1999-12-31, range",
    "19, 1901-01-01, 2000-12-31, range",
    "2017-04-10TNI, 2017-04-10, 2017-04-10, time",
  })
  void aValueSpansDays(String value, String from, String to, String granularity) {
    TimeInterval interval = TimeInterval.of(value);
    assertThat(interval.from()).hasToString(from);
    assertThat(interval.to()).hasToString(to);
    assertThat(interval.granularity()).isEqualTo(granularity);
  }

  @ParameterizedTest
  @CsvSource({"PRESENT_REF", "PXM", "XXXX-WXX-1", "XXXX-04-07", "P2D", "''"})
  void aVagueValueSpansNoDays(String value) {
    assertThat(TimeInterval.of(value)).isNull();
  }
}
