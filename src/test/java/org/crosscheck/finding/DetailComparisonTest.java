package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one of two statements tells more, with the language models. */
class DetailComparisonTest {
  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  static List<List<String>> cases() {
    return Cases.rows("details.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aStatementAddsWhatTheOtherLeavesOut(List<String> row) {
    List<Finding> found = details(row.get(0), row.get(1));
    assertThat(added(found, "Herald")).as("%s", found).isEqualTo(row.get(2));
    assertThat(added(found, "Tribune")).as("%s", found).isEqualTo(row.get(3));
  }

  @Test
  void theSentenceSaysWhoAddsWhat() {
    assertThat(
            details("The police arrested the baker on Friday.", "The police arrested the baker."))
        .extracting(Finding::explanation)
        .containsExactly(
            "Herald adds “on Friday” (“The police arrested the baker on Friday”) to what Tribune"
                + " tells (“The police arrested the baker”).");
  }

  private List<Finding> details(String a, String b) {
    List<EventClaim> event = new ArrayList<>(read("Herald", a));
    event.addAll(read("Tribune", b));
    return comparer.compare(event).stream().filter(f -> f.rule().equals("detail")).toList();
  }

  private static String added(List<Finding> found, String outlet) {
    return found.stream()
        .flatMap(f -> f.positions().stream())
        .filter(p -> p.outlet().equals(outlet))
        .map(Position::value)
        .filter(v -> !v.equals(DetailComparison.NOTHING))
        .distinct()
        .collect(Collectors.joining(" / "))
        .replace(DetailComparison.AND, " | ");
  }

  private static List<EventClaim> read(String outlet, String text) {
    return StoryReadings.of(outlet, "2024-02-02", "A report of the day", text).stream()
        .map(c -> new EventClaim("event", c.mention()))
        .toList();
  }
}
