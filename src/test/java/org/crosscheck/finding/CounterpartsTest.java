package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What else two articles say beside two sentences that exclude each other. */
class CounterpartsTest {
  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  static List<List<String>> cases() {
    return Cases.rows("counterparts.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void onlyWhoTellsTheSameDoingElsewhereAnswersIt(List<String> row) {
    List<EventClaim> story = read("Herald", row.get(1));
    story.addAll(read("Tribune", row.get(2)));
    assertThat(
            comparer.compare(story).stream()
                .filter(f -> f.rule().equals(row.get(0)))
                .filter(f -> f.relation() == Relation.DISAGREES)
                .flatMap(f -> f.positions().stream())
                .map(Position::value)
                .collect(Collectors.joining(" | ")))
        .isEqualTo(row.get(3));
  }

  /** The claims of an article; one verb's are of one event. */
  private static List<EventClaim> read(String outlet, String text) {
    return new ArrayList<>(
        StoryReadings.of(outlet, "2024-05-13", "Report", text).stream()
            .map(c -> new EventClaim(c.mention().claim().predicate().lemma(), c.mention()))
            .toList());
  }
}
