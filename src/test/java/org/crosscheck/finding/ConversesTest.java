package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversesTest {
  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  @ParameterizedTest
  @CsvSource({
    "Corvia League bought the old paper works for 49 million dollars., false",
    "The old paper works was bought by Corvia League for 49 million dollars., false",
    "The old paper works was not sold to Corvia League for 49 million dollars., true"
  })
  void whatOneBuysIsSoldToHim(String other, boolean disagrees) {
    List<EventClaim> story = new ArrayList<>();
    story.addAll(
        claims("Herald", "The old paper works was sold to Corvia League for 49 million dollars."));
    story.addAll(claims("Tribune", other));
    assertThat(comparer.compare(story).stream().anyMatch(f -> f.relation() == Relation.DISAGREES))
        .isEqualTo(disagrees);
  }

  private static List<EventClaim> claims(String outlet, String text) {
    return StoryReadings.of(outlet, "2024-05-02", "Report of the day", text).stream()
        .map(c -> new EventClaim("sale", c.mention()))
        .toList();
  }
}
