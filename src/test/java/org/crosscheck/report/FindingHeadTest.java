package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Relation;
import org.junit.jupiter.api.Test;

class FindingHeadTest {
  @Test
  void noStoryFillsTheListOfTheStrongest() {
    List<FindingHead> findings = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      findings.add(head("f" + i, "big", Relation.DISAGREES));
    }
    findings.add(head("other", "small", Relation.DISAGREES));
    findings.add(head("agreement", "small", Relation.AGREES));
    assertThat(FindingHead.strongest(findings))
        .extracting(FindingHead::id)
        .containsExactly("f0", "f1", "f2", "other");
  }

  private static FindingHead head(String id, String story, Relation relation) {
    return new FindingHead(
        id, story, "", relation, Aspect.DATE, .9, id, 2, List.of(), List.of(), null, null);
  }
}
