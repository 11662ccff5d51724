package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordMeaningTest {
  private final WordMeaning meaning = new WordMeaning(Cases.RULES);

  static List<String[]> cases() {
    return Cases.of("words.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void relatesWordsInBothDirections(String first, String second, String relation) {
    assertThat(meaning.relate(first, second)).hasToString(relation);
    assertThat(meaning.relate(second, first)).hasToString(relation);
  }

  @Test
  void knowsAWordWrittenWithAsterisks() {
    assertThat(meaning.relate("d***ed", "damned")).isEqualTo(WordRelation.SAME);
  }
}
