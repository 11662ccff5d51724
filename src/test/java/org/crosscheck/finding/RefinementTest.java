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
    List<EventClaim> event = new ArrayList<>(StoryReadings.ofOneEvent("Herald", row.get(0)));
    event.addAll(StoryReadings.ofOneEvent("Tribune", row.get(1)));
    List<Finding> found =
        comparer.compare(event).stream()
            .filter(f -> f.relation() == Relation.MORE_SPECIFIC)
            .toList();
    String rules =
        found.stream().map(Finding::rule).distinct().sorted().collect(Collectors.joining(", "));
    assertThat(rules).as("%s", found).isEqualTo(row.get(2));
  }
}
