package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which of two statements of one event is more exact, with the language models. */
class RefinementTest {
  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  static List<List<String>> cases() {
    return Cases.rows("refinements.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void oneStatementIsMoreExactByTheRulesOfATable(List<String> row) {
    List<EventClaim> event = new ArrayList<>(read("Herald", row.get(0)));
    event.addAll(read("Tribune", row.get(1)));
    List<Finding> found =
        comparer.compare(event).stream()
            .filter(f -> f.relation() == Relation.MORE_SPECIFIC)
            .toList();
    String rules =
        found.stream().map(Finding::rule).distinct().sorted().collect(Collectors.joining(", "));
    assertThat(rules).as("%s", found).isEqualTo(row.get(2));
  }

  private static List<EventClaim> read(String outlet, String text) {
    return StoryReadings.of(outlet, "2024-02-02", "A report of the day", text).stream()
        .map(c -> new EventClaim("event", c.mention()))
        .toList();
  }
}
