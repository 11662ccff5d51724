package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.crosscheck.finding.ReasonReader.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonReaderTest {
  private final ReasonReader reader = new ReasonReader(Cases.RULES);

  static List<String> rows() {
    return Cases.rules("reasons.csv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theReasonStandsOnTheSideThatARowTells(String row) {
    boolean after = row.startsWith("after,");
    assertThat(reasons(row.substring(row.lastIndexOf(',') + 1)))
        .anyMatch(r -> start(r.reason()) > start(r.effect()) == after);
  }

  @ParameterizedTest
  @CsvSource({
    "The bridge was closed because of ice., The bridge was closed, ice",
    "The delay was due to a strike., The delay was, a strike",
    "The talks failed over a border., The talks failed, a border",
    "The club sacked the coach for leaks., The club sacked the coach, leaks",
    "A spark triggered the fire., the fire, A spark",
    "The driver blamed the crash on ice., the crash, ice",
    "Ice was the reason for the crash., the crash, Ice",
    "The fire was started deliberately., The fire was started, deliberately"
  })
  void whatHappenedAndWhy(String text, String effect, String reason) {
    assertThat(reasons(text))
        .anySatisfy(
            r -> {
              assertThat(told(r.effect())).isEqualTo(effect);
              assertThat(told(r.reason())).isEqualTo(reason);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge is due in May.",
        "The club sacked the coach for two days.",
        "The minister flew over the border.",
        "To quit was hard."
      })
  void noReasonIsTold(String text) {
    assertThat(reasons(text)).isEmpty();
  }

  private List<Reason> reasons(String text) {
    return StoryReadings.ofOneEvent("Herald", text).stream()
        .map(c -> c.mention().claim())
        .map(c -> reader.read(c, Wording.of(c.text())))
        .filter(Objects::nonNull)
        .toList();
  }

  private static int start(List<TextWord> words) {
    return words.get(0).span().start();
  }

  private static String told(List<TextWord> words) {
    return words.stream().map(TextWord::form).collect(Collectors.joining(" "));
  }
}
