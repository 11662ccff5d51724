package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationsTest {
  @Test
  void findsWhatStandsBetweenMarksOfAnyForm() {
    assertThat(Quotations.in("He called it “a fine day” and «a long one».")).hasSize(2);
  }

  @Test
  void anOpenMarkRunsToTheEnd() {
    assertThat(Quotations.in("She said: \"We leave")).containsExactly("We leave");
  }
}
