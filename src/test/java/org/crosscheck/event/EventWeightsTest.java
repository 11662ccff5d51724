package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.rules.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventWeightsTest {
  private final Weights weights = StatementReader.RULES.eventWeights();

  @ParameterizedTest
  @EnumSource(PairFeature.class)
  void everyObservationHasAWeight(PairFeature feature) {
    assertThat(weights.weights()).containsKey(feature.slug());
  }

  @Test
  void everyWeightIsOfAnObservation() {
    List<String> known = new ArrayList<>();
    Arrays.stream(PairFeature.values()).map(PairFeature::slug).forEach(known::add);
    assertThat(known).containsAll(weights.weights().keySet());
  }
}
