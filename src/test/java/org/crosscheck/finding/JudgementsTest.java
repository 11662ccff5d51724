package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementsTest {
  private final Finding finding =
      new Finding(
          "finding-1",
          "event-1",
          "story-1",
          Relation.DISAGREES,
          Aspect.QUANTITY,
          0.7,
          "Dead: A 3, B 5.",
          "quantity",
          List.of(),
          List.of(),
          "own",
          2,
          List.of());

  @Test
  void aRejectedFindingIsGone() {
    assertThat(judged("{\"findingId\":\"finding-1\",\"verdict\":\"wrong\"}")).isEmpty();
    assertThat(judged("{\"finding\":\"finding-1\",\"judgement\":\"not-a-conflict\"}")).isEmpty();
  }

  @Test
  void aConfirmedFindingIsSureAndSaysWhoConfirmed() {
    Finding kept =
        judged("{\"findingId\":\"finding-1\",\"verdict\":\"right\",\"reviewer\":\"Ada\"}").get(0);
    assertThat(kept.confidence()).isEqualTo(1);
    assertThat(kept.steps().get(0).answer()).contains("Ada");
  }

  @Test
  void anUnsureReviewerLeavesItUndecided() {
    assertThat(judged("{\"findingId\":\"finding-1\",\"verdict\":\"unsure\"}").get(0).relation())
        .isEqualTo(Relation.UNDECIDED);
  }

  @Test
  void claimsOfTwoEventsAreNeverJoinedAgain() {
    String line =
        "{\"findingId\":\"x\",\"verdict\":\"other-event\",\"claimIds\":[\"claim-b\",\"claim-a\"]}";
    Judgements judgements = new Judgements(new JudgementReader().read(List.of(line)).judgements());
    assertThat(judgements.forbiddenPairs()).containsExactly("claim-a claim-b");
  }

  @Test
  void aBadLineIsNamedByItsNumber() {
    JudgementReader.Read read =
        new JudgementReader().read(List.of("", "{\"findingId\":\"x\",\"verdict\":\"perhaps\"}"));
    assertThat(read.judgements()).isEmpty();
    assertThat(read.problems())
        .containsExactly("2: judgement perhaps, expected right, wrong, other-event or unsure");
  }

  private List<Finding> judged(String line) {
    JudgementReader.Read read = new JudgementReader().read(List.of(line));
    assertThat(read.problems()).isEmpty();
    return new Judgements(read.judgements()).apply(List.of(finding));
  }
}
