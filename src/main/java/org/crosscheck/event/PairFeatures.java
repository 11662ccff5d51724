package org.crosscheck.event;

/** The observations on one pair of claims, each 0 to about 1. */
public final class PairFeatures {
  private final double[] values = new double[PairFeature.values().length];

  void set(PairFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  void set(PairFeature feature, boolean seen) {
    set(feature, seen ? 1 : 0);
  }

  public double get(PairFeature feature) {
    return values[feature.ordinal()];
  }
}
