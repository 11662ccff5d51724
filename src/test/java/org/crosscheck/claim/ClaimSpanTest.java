package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimSpanTest {
  @Test
  void aClaimThatHoldsOneMarkOfAQuotationHoldsTheOtherToo() {
    assertThat(text("“The bridge is safe,” the mayor said.", "say"))
        .isEqualTo("“The bridge is safe,” the mayor said");
    assertThat(text("The mayor called the bridge \"a danger for every driver\".", "call"))
        .isEqualTo("The mayor called the bridge \"a danger for every driver\"");
  }

  @Test
  void whatIsQuotedStandsWithoutMarks() {
    assertThat(text("“The bridge is safe,” the mayor said.", "be")).isEqualTo("The bridge is safe");
  }

  private static String text(String sentence, String lemma) {
    return Readings.claim(Readings.ofBody(sentence), lemma).text();
  }
}
