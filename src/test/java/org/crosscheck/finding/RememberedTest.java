package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final List<Object> read = new ArrayList<>();

  @Test
  void equalTextsAreReadOnce() {
    Remembered<String, Integer> lengths = Remembered.byValue();
    assertThat(length(lengths, "five")).isEqualTo(4);
    assertThat(length(lengths, new String("five"))).isEqualTo(4);
    assertThat(read).containsExactly("five");
  }

  @Test
  void equalThingsAreReadEachByIdentity() {
    Remembered<String, Integer> lengths = Remembered.byIdentity();
    String one = "five";
    assertThat(length(lengths, one) + length(lengths, one)).isEqualTo(8);
    assertThat(length(lengths, new String(one))).isEqualTo(4);
    assertThat(read).hasSize(2);
  }

  @Test
  void soManyAreKeptAndTheAnswersStayRight() {
    Remembered<String, Integer> lengths = Remembered.byValue();
    for (int i = 0; i < 50_000; i++) {
      assertThat(length(lengths, "n" + i)).isEqualTo(("n" + i).length());
    }
    read.clear();
    length(lengths, "n0");
    length(lengths, "n49999");
    assertThat(read).containsExactly("n0");
  }

  private int length(Remembered<String, Integer> lengths, String word) {
    return lengths.of(
        word,
        () -> {
          read.add(word);
          return word.length();
        });
  }
}
