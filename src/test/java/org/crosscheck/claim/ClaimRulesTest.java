package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of this package's rules shows in its own example what it is for. */
class ClaimRulesTest {
  record RulesTable(String file, BiPredicate<Map<String, String>, ArticleClaims> shows) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<RulesTable> tables() {
    return Stream.of(
        new RulesTable("cues.csv", ClaimRulesTest::reports),
        new RulesTable("event-nouns.csv", ClaimRulesTest::namesEvent),
        new RulesTable("hedges.csv", ClaimRulesTest::hedges),
        new RulesTable("implicatives.csv", ClaimRulesTest::implies),
        new RulesTable("prepositions.csv", ClaimRulesTest::givesRole),
        new RulesTable("anonymous-sources.csv", (row, read) -> namesNobody(read)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyExampleShowsItsRule(RulesTable table) {
    List<String> silent = new ArrayList<>();
    for (Map<String, String> row : CsvRows.of(new RulesSource(null).content(table.file()))) {
      if (!table.shows().test(row, Readings.ofBody(row.get("example")))) {
        silent.add(row.toString());
      }
    }
    assertThat(silent).isEmpty();
  }

  private static boolean reports(Map<String, String> row, ArticleClaims read) {
    return read.attributions().stream()
        .anyMatch(
            a -> a.cueLemma().equals(row.get("cue")) && a.cueClass().equals(row.get("class")));
  }

  private static boolean namesEvent(Map<String, String> row, ArticleClaims read) {
    return read.claims().stream()
        .anyMatch(
            c -> c.kind() == ClaimKind.EVENT_NOUN && c.predicate().lemma().equals(row.get("noun")));
  }

  private static boolean hedges(Map<String, String> row, ArticleClaims read) {
    return read.claims().stream()
        .anyMatch(
            c ->
                c.certainty().name().equals(row.get("certainty"))
                    && (row.get("mood").isEmpty() || c.mood().name().equals(row.get("mood"))));
  }

  private static boolean implies(Map<String, String> row, ArticleClaims read) {
    return switch (row.get("affirmed")) {
      case "no" -> read.claims().stream().anyMatch(c -> c.polarity() == Polarity.NEGATIVE);
      case "open" -> read.claims().stream().anyMatch(c -> c.certainty() != Certainty.CERTAIN);
      default -> read.claims().stream().allMatch(c -> c.polarity() == Polarity.POSITIVE);
    };
  }

  private static boolean givesRole(Map<String, String> row, ArticleClaims read) {
    return read.claims().stream()
        .flatMap(c -> c.arguments().stream())
        .anyMatch(
            a ->
                a.preposition().equals(row.get("preposition"))
                    && row.containsValue(a.role().name()));
  }

  private static boolean namesNobody(ArticleClaims read) {
    return read.attributions().stream().anyMatch(a -> a.anonymous() && !a.source().isEmpty());
  }
}
