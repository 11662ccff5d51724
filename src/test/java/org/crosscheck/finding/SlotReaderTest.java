package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlotReaderTest {
  private final SlotReader reader = new SlotReader(new WordMeaning(Cases.RULES));

  @Test
  void anAdjectiveOfLengthIsReadInDays() {
    assertThat(of("The firm accepted a two-week closure of the plant."))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.size()).isEqualTo(14);
              assertThat(s.isPresupposed()).isFalse();
              assertThat(s.near()).extracting(TextWord::key).containsExactly("closure");
            });
    assertThat(of("The firm accepted the two-week closure of the plant."))
        .singleElement()
        .matches(Slot::isPresupposed);
  }

  @Test
  void aSpanOfLengthsHasTwoEnds() {
    assertThat(of("He faces a three-to-four-year term."))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.measure().low()).isEqualTo(3 * 365);
              assertThat(s.measure().high()).isEqualTo(4 * 365);
            });
  }

  @Test
  void otherCompoundsAreNoLengths() {
    assertThat(of("A well-known six-storey house fell.")).isEmpty();
  }

  private List<Slot> of(String text) {
    return reader.of(Mentions.of("Herald", text, text.split(" ")[1]).claim(), Wording.of(text));
  }
}
