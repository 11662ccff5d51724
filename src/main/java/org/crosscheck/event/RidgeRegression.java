package org.crosscheck.event;

import java.util.List;

/**
 * Logistic regression with a ridge penalty, by Newton steps: no chance in it, so that the same rows
 * give the same weights.
 */
final class RidgeRegression {
  private static final int STEPS = 40;
  private static final double STILL = 1e-8;

  private final double penalty;

  /**
   * @param penalty what the square of each weight costs but the first, the start's
   */
  RidgeRegression(double penalty) {
    this.penalty = penalty;
  }

  /**
   * What is known of a pair.
   *
   * @param values the first is 1, for where the scale begins
   * @param weight how much the row counts
   */
  record Row(double[] values, boolean same, double weight) {}

  /** The weights of the values. */
  double[] fit(List<Row> rows) {
    int size = rows.get(0).values().length;
    double[] weights = new double[size];
    for (int i = 0; i < STEPS; i++) {
      double[] step = step(rows, weights);
      double largest = 0;
      for (int k = 0; k < size; k++) {
        weights[k] -= step[k];
        largest = Math.max(largest, Math.abs(step[k]));
      }
      if (largest < STILL) {
        break;
      }
    }
    return weights;
  }

  private double[] step(List<Row> rows, double[] weights) {
    int size = weights.length;
    double[] slope = new double[size];
    double[][] curve = new double[size][size];
    for (int k = 0; k < size; k++) {
      slope[k] = k == 0 ? 0 : 2 * penalty * weights[k];
      curve[k][k] = k == 0 ? STILL : 2 * penalty;
    }
    for (Row row : rows) {
      double likely = likelihood(row.values(), weights);
      double miss = row.weight() * (likely - (row.same() ? 1 : 0));
      double bend = row.weight() * likely * (1 - likely);
      for (int k = 0; k < size; k++) {
        slope[k] += miss * row.values()[k];
        double bent = bend * row.values()[k];
        for (int j = 0; j <= k && bent != 0; j++) {
          curve[k][j] += bent * row.values()[j];
        }
      }
    }
    return solve(curve, slope);
  }

  static double likelihood(double[] values, double[] weights) {
    double sum = 0;
    for (int k = 0; k < values.length; k++) {
      sum += values[k] * weights[k];
    }
    return Logit.likelihood(sum);
  }

  /** Solves for a symmetric matrix of which the lower half is given (Cholesky). */
  private static double[] solve(double[][] lower, double[] right) {
    int size = right.length;
    double[] x = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = lower[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
      }
      double sum = right[i];
      for (int k = 0; k < i; k++) {
        sum -= lower[i][k] * x[k];
      }
      x[i] = sum / lower[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        x[i] -= lower[k][i] * x[k];
      }
      x[i] /= lower[i][i];
    }
    return x;
  }
}
