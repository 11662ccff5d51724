package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTollsTest {
  private final StoryTolls tolls = new StoryTolls(Cases.RULES, new PairComparer(Cases.RULES));

  static List<List<String>> articles() {
    return Cases.rows("article-tolls.tsv");
  }

  static List<List<String>> pairs() {
    return Cases.rows("toll-pairs.tsv");
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleHasItsOwnNumberOfItsIncident(List<String> row) {
    List<ArticleTolls> read =
        tolls.read(StoryReadings.of("Herald", row.get(0), row.get(1), row.get(2)));
    String main =
        read.stream()
            .flatMap(a -> a.main().stream())
            .map(
                m ->
                    m.state()
                        + " "
                        + m.of().name().toLowerCase(java.util.Locale.ROOT)
                        + " "
                        + QuantityWords.of(m.count()))
            .collect(Collectors.joining("; "));
    assertThat(main).as(row.get(1) + " " + row.get(2)).isEqualTo(row.get(3));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void twoArticlesAreComparedByTheirOwnNumbers(List<String> row) {
    String found =
        StoryFindings.of("toll", article("Herald", row.get(0)), article("Tribune", row.get(1)));
    assertThat(found).isEqualTo(row.get(2));
  }

  /** {@code day | title | text}. */
  private static List<EventClaim> article(String outlet, String cell) {
    String[] parts = cell.split(" \\| ");
    return StoryReadings.of(outlet, parts[0], parts[1], parts[2]);
  }
}
