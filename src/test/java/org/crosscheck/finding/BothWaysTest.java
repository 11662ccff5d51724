package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Outlets that put a matter both ways vary from nobody. */
class BothWaysTest {
  private final PairComparer comparer = new PairComparer(Cases.RULES);

  @Test
  void anOutletOnBothSidesIsLeftOut() {
    PairVerdict herald = verdict("Herald", "ban", "Post", "policy");
    PairVerdict post = verdict("Post", "ban", "Tribune", "policy");
    assertThat(BothWays.without(List.of(herald, post))).isEmpty();
    PairVerdict other = verdict("Herald", "ban", "Tribune", "policy");
    assertThat(BothWays.without(List.of(herald, post, other))).containsExactly(other);
  }

  @Test
  void oneSidedOutletsStay() {
    List<PairVerdict> all =
        List.of(
            verdict("Herald", "ban", "Post", "policy"),
            verdict("Tribune", "policy", "Herald", "ban"));
    assertThat(BothWays.without(all)).isEqualTo(all);
  }

  private PairVerdict verdict(String outletA, String a, String outletB, String b) {
    EventClaim first = new EventClaim("event", Mentions.of(outletA, "The " + a + " stands.", a));
    EventClaim second = new EventClaim("event", Mentions.of(outletB, "The " + b + " stands.", b));
    return new PairVerdict(
        comparer.read(first, second, SentenceFacts.of(List.of(first.mention(), second.mention()))),
        new Verdict(
            Relation.VARIES, Aspect.LABEL, 0.5, LabelComparison.RULE, "What", a, b, List.of()));
  }
}
