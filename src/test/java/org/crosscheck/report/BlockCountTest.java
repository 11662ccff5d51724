package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockCountTest {
  @Test
  void whatWasNotCappedNeedsNoNote() {
    assertThat(new BlockCount("stories", 9, 40, 400, 0, 120).note()).isEmpty();
  }

  @Test
  void aCappedBlockIsToldWithItsSizeAndWhatItMeans() {
    assertThat(new BlockCount("stories", 9, 12_345, 400, 1, 120).note())
        .isEqualTo(
            "stories: 1 block of more than 400 rows, the largest of 12,345. In these only"
                + " neighbours were compared, so that some links may be missing.");
  }
}
