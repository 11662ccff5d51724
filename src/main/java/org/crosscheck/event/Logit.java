package org.crosscheck.event;

import org.crosscheck.rules.Weights;

/** Adds up what the observations on a pair say, each by its weight in a table of the rules. */
final class Logit {
  private final double[] weights = new double[PairFeature.values().length];

  Logit(Weights table) {
    for (PairFeature feature : PairFeature.values()) {
      weights[feature.ordinal()] = table.of(feature.slug());
    }
  }

  double of(PairFeatures seen) {
    double sum = 0;
    for (PairFeature feature : PairFeature.values()) {
      sum += weights[feature.ordinal()] * seen.get(feature);
    }
    return sum;
  }

  /** How likely it is after all that was added up, 0 to 1. */
  static double likelihood(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  double weight(PairFeature feature) {
    return weights[feature.ordinal()];
  }
}
