package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairCountsTest {
  private final SampleRun flood = SampleRuns.flood();

  @Test
  void aDisagreementCountsForTheOutletsOnDifferentSides() {
    assertThat(PairCounts.of(flood.findings.get(0)))
        .containsExactly(new PairCount("Daily Beacon", "Harbour Post", 0, 0, 1, 0));
  }

  @Test
  void anAgreementCountsForAllItsOutlets() {
    assertThat(PairCounts.of(flood.findings.get(3)))
        .containsExactly(new PairCount("Daily Beacon", "North Wire", 1, 0, 0, 0));
  }

  @Test
  void sumsAreSortedAndDoNotDependOnOrder() {
    List<PairCount> counts =
        flood.findings.stream().flatMap(f -> PairCounts.of(f).stream()).toList();
    List<PairCount> backwards = new java.util.ArrayList<>(counts);
    java.util.Collections.reverse(backwards);
    assertThat(PairCounts.sum(counts)).isSorted().isEqualTo(PairCounts.sum(backwards));
  }
}
