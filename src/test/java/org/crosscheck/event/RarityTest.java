package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RarityTest {
  private final Rarity rarity = new Rarity(Map.of("say", 900L, "dam", 3L), 1000);

  @Test
  void aWordOfOneClaimWeighsOne() {
    assertThat(rarity.of("epitaph")).isEqualTo(1);
  }

  @Test
  void theMoreClaimsHaveAWordTheLessItWeighs() {
    assertThat(rarity.of("say")).isPositive().isLessThan(rarity.of("dam"));
    assertThat(rarity.of("dam")).isLessThan(rarity.of("epitaph"));
  }
}
