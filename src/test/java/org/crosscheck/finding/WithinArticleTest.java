package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithinArticleTest {
  private static final List<Aspect> ASPECTS =
      List.of(Aspect.HEADLINE_BODY, Aspect.SELF_CONTRADICTION);

  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  static List<List<String>> articles() {
    return Cases.rows("within.tsv");
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleThatGivesTwoAnswersIsTold(List<String> row) {
    List<EventClaim> one =
        StoryReadings.of("Herald", "2024-05-02", row.get(0), row.get(1)).stream()
            .map(c -> new EventClaim("event", c.mention()))
            .toList();
    String found =
        comparer.compare(one).stream()
            .filter(f -> ASPECTS.contains(f.aspect()))
            .map(f -> f.rule() + ": " + f.explanation())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(row.get(2));
  }
}
