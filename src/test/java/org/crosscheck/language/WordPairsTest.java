package org.crosscheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPairsTest {
  private final List<String> asked = new ArrayList<>();
  private final WordPairs<String> pairs =
      new WordPairs<>(
          (lesser, greater) -> {
            asked.add(lesser + "+" + greater);
            return lesser + "+" + greater;
          });

  @Test
  void isTheSameForBothOrders() {
    assertThat(pairs.of("strike", "raid")).isEqualTo("raid+strike");
    assertThat(pairs.of("raid", "strike")).isEqualTo("raid+strike");
    assertThat(asked).containsExactly("raid+strike");
  }

  @Test
  void pairsOfOnePlaceAreNotMistakenForEachOther() {
    // These have one hash code.
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(pairs.of("Aa", "raid")).isEqualTo("Aa+raid");
    assertThat(pairs.of("BB", "raid")).isEqualTo("BB+raid");
    assertThat(pairs.of("Aa", "raid")).isEqualTo("Aa+raid");
    assertThat(asked).hasSize(3);
  }
}
