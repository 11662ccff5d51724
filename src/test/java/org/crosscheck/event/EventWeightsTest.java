package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventWeightsTest {
  private final Map<String, Double> events = StatementReader.RULES.eventWeights().weights();
  private final Map<String, Double> statements = StatementReader.RULES.statementWeights().weights();

  @ParameterizedTest
  @EnumSource(PairFeature.class)
  void everyObservationHasAWeight(PairFeature feature) {
    assertThat(events.containsKey(feature.slug()) || statements.containsKey(feature.slug()))
        .isTrue();
  }

  @Test
  void everyWeightIsOfAnObservation() {
    List<String> known = new ArrayList<>();
    Arrays.stream(PairFeature.values()).map(PairFeature::slug).forEach(known::add);
    assertThat(known).containsAll(events.keySet()).containsAll(statements.keySet());
  }
}
