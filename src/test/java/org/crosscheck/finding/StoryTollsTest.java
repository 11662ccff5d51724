package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.event.EventMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTollsTest {
  private final StoryTolls tolls = new StoryTolls(Cases.RULES, new PairComparer(Cases.RULES));
  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  static List<List<String>> articles() {
    return Cases.of("article-tolls.tsv").stream().map(List::of).toList();
  }

  static List<List<String>> pairs() {
    return Cases.of("toll-pairs.tsv").stream().map(List::of).toList();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleHasItsOwnNumberOfItsIncident(List<String> row) {
    List<ArticleTolls> read =
        tolls.read(TollReadings.of("Herald", row.get(0), row.get(1), row.get(2)));
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
    List<EventClaim> story = new ArrayList<>(article("Herald", row.get(0)));
    story.addAll(article("Tribune", row.get(1)));
    String found =
        comparer.compare(story).stream()
            .filter(f -> f.rule().equals("toll"))
            .map(f -> f.relation() + ": " + f.explanation())
            .sorted()
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(row.get(2));
  }

  @Test
  void copiesOfOneTextAreHeldAgainstEachOtherOnlyWhereTheNumberWasChanged() {
    String text = " people were killed at a market in Korvat on Wednesday, police said.";
    List<EventClaim> fourteen = article("Herald", "2024-05-02 | Market blast | 14" + text);
    List<EventClaim> same = article("Tribune", "2024-05-02 | Market blast | 14" + text);
    List<EventClaim> more = article("Tribune", "2024-05-02 | Market blast | 17" + text);
    assertThat(tollsOfCopies(fourteen, same)).isEmpty();
    assertThat(tollsOfCopies(fourteen, more)).containsExactly(Relation.DISAGREES);
  }

  private List<Relation> tollsOfCopies(List<EventClaim> a, List<EventClaim> b) {
    List<EventClaim> story = Stream.concat(a.stream(), b.stream()).map(c -> copied(c)).toList();
    return comparer.compare(story).stream()
        .filter(f -> f.rule().equals("toll"))
        .map(Finding::relation)
        .toList();
  }

  private static EventClaim copied(EventClaim claim) {
    EventMention m = claim.mention();
    return new EventClaim(
        claim.eventId(),
        new EventMention(m.claim(), m.names(), m.storyId(), m.published(), "wire", m.origin()));
  }

  /** {@code day | title | text}. */
  private static List<EventClaim> article(String outlet, String cell) {
    String[] parts = cell.split(" \\| ");
    return TollReadings.of(outlet, parts[0], parts[1], parts[2]);
  }
}
