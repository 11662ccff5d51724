package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordDifferencesTest {
  private final WordDifferences differences = new WordDifferences(new WordMeaning(Cases.RULES));

  static List<String[]> cases() {
    return Cases.of("differences.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatADifferenceDoes(String a, String b, String kinds) {
    assertThat(kinds(differences.of(alignment(a, b)))).isEqualTo(kinds);
    assertThat(kinds(differences.of(alignment(b, a)))).isEqualTo(kinds);
  }

  @Test
  void aClauseCutElsewhereDiffersInNothing() {
    WordAlignment alignment =
        alignment("the match is not going to start at noon", "to start at noon");
    assertThat(differences.ofClauses(alignment)).isEmpty();
  }

  @Test
  void anotherTitleBeforeASharedNameIsNoConflict() {
    WordAlignment alignment =
        alignment(
            "it hurts, party leader Maria Thorsen wrote", "it hurts, senator Mia Thorsen wrote");
    assertThat(differences.ofClauses(alignment)).noneMatch(d -> d.kind().isConflict());
  }

  private static WordAlignment alignment(String a, String b) {
    return WordAlignment.of(Wording.of(a).words(), Wording.of(b).words());
  }

  private static String kinds(List<WordDifference> found) {
    return found.stream().map(d -> d.kind().name()).collect(Collectors.joining(" "));
  }
}
