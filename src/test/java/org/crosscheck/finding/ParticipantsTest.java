package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.article.Span;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which arguments of a claim are amounts and no participants. */
class ParticipantsTest {
  @ParameterizedTest
  @CsvSource({"million, true", "5, true", "bank, false", "'', false"})
  void amountsAreNoParticipants(String head, boolean amount) {
    Span span = new Span(0, head.length());
    Argument argument = new Argument(Role.PATIENT, span, head, "", head, span);
    assertThat(Participants.isAmount(argument)).isEqualTo(amount);
  }
}
