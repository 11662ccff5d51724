package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.event.RidgeRegression.Row;

/**
 * Learns what observations on two clauses weigh for their stating one thing.
 *
 * <p>Labels are of passages, which hold several clauses; that one pair of them states the same is
 * enough. So each lesson teaches by its likeliest pair, and what is likeliest is learned in rounds.
 */
public final class WeightLearner {
  private static final double PENALTY = 3;
  private static final int ROUNDS = 8;

  /** Passages that only look alike are few, and the ones that matter. */
  private static final double APART = 5;

  /** Nobody has looked at these, and some of them are the same. */
  private static final double UNLABELLED = 0.02;

  /** The same for all clauses of two articles, or told by another observation. */
  private static final Set<PairFeature> LEFT_OUT =
      EnumSet.of(
          PairFeature.CLAUSES,
          PairFeature.CLAUSE_RARE_WORDS,
          PairFeature.SAME_ARTICLE,
          PairFeature.OTHER_STORY);

  private static final List<PairFeature> USED =
      Arrays.stream(PairFeature.values()).filter(f -> !LEFT_OUT.contains(f)).toList();

  /**
   * The weight of each observation, in their order.
   *
   * @param others pairs of clauses of the same articles that no lesson is about
   */
  public Map<String, Double> learn(List<Lesson> lessons, List<PairObservation> others) {
    List<Row> unlabelled = others.stream().map(o -> new Row(row(o), false, UNLABELLED)).toList();
    double[] weights = beginning();
    for (int round = 0; round < ROUNDS; round++) {
      List<Row> rows = new ArrayList<>(unlabelled);
      for (Lesson lesson : lessons) {
        if (!lesson.candidates().isEmpty()) {
          rows.add(likeliest(lesson, weights));
        }
      }
      weights = new RidgeRegression(PENALTY).fit(rows);
    }
    Map<String, Double> learned = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      learned.put(USED.get(i).slug(), weights[i]);
    }
    return learned;
  }

  /** Like words are the best guess before anything is learned. */
  private static double[] beginning() {
    double[] weights = new double[USED.size()];
    weights[USED.indexOf(PairFeature.CONTEXT_LESS)] = 2;
    weights[USED.indexOf(PairFeature.CLAUSE_WORDS)] = 1;
    weights[USED.indexOf(PairFeature.SENTENCE)] = 1;
    return weights;
  }

  private static Row likeliest(Lesson lesson, double[] weights) {
    PairObservation best =
        lesson.candidates().stream()
            .max(
                Comparator.comparingDouble(
                        (PairObservation o) -> RidgeRegression.likelihood(row(o), weights))
                    .thenComparing(PairObservation::id))
            .orElseThrow();
    return new Row(row(best), lesson.same(), lesson.same() ? 1 : APART);
  }

  private static double[] row(PairObservation observation) {
    return USED.stream().mapToDouble(observation::get).toArray();
  }
}
