package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour is safe and the ferries sail again. — Ann Bell (@annbell) March 1, 2019",
        "Skip Twitter post by @annbell The harbour is safe and the ferries sail again. — Ann Bell"
            + " (@annbell) March 1, 2019 Report",
        "The harbour is safe and the ferries sail again. - Ann Bell (@annbell)",
      })
  void aSignedParagraphIsItsSignersMessage(String message) {
    String text = "The mayor spoke on Friday.\n\n" + message + "\n\nThe council met on Monday.";
    ArticleClaims read = Readings.ofBody(text);
    List<Attribution> signed = read.attributions().stream().filter(a -> a.cue().isEmpty()).toList();
    assertThat(signed).hasSize(1);
    assertThat(signed.get(0).speaker()).isEqualTo("Ann Bell");
    assertThat(signed.get(0).content().get(0).cut(text))
        .isEqualTo("The harbour is safe and the ferries sail again.");
    assertThat(read.claims())
        .filteredOn(c -> c.text().contains("sail"))
        .isNotEmpty()
        .allMatch(c -> c.attribution().speaker().equals("Ann Bell"));
  }

  @Test
  void whatFollowsADashIsNoSignature() {
    ArticleClaims read = Readings.ofBody("The mayor spoke — Ann Bell (the deputy) did not.");
    assertThat(read.attributions()).noneMatch(a -> a.cue().isEmpty());
  }
}
