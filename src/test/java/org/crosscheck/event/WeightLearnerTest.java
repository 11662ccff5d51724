package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightLearnerTest {
  /** Passages alike in their words state one thing, whatever their predicates are. */
  private static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      PairObservation alike = pair("same " + i, 0.6 + i * 0.02, i % 2);
      PairObservation beside = pair("beside " + i, 0.05, 0);
      lessons.add(new Lesson(true, List.of(beside, alike)));
      lessons.add(new Lesson(false, List.of(pair("trap " + i, i * 0.02, i % 2))));
    }
    return lessons;
  }

  private static List<PairObservation> others() {
    List<PairObservation> others = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      others.add(pair("other " + i, i % 10 * 0.03, i % 2));
    }
    return others;
  }

  private static PairObservation pair(String id, double words, double predicate) {
    PairFeatures seen = new PairFeatures();
    seen.set(PairFeature.START, 1);
    seen.set(PairFeature.CLAUSE_WORDS, words);
    seen.set(PairFeature.CONTEXT_LESS, words);
    seen.set(PairFeature.PREDICATE, predicate);
    List<Double> values = new ArrayList<>();
    for (PairFeature feature : PairFeature.values()) {
      values.add(seen.get(feature));
    }
    return new PairObservation(id, "a b", values);
  }

  @Test
  void whatTellsWeighsAndWhatDoesNotWeighsNothing() {
    Map<String, Double> weights = new WeightLearner().learn(lessons(), others());
    assertThat(weights.get("clause_words")).isGreaterThan(0.5);
    assertThat(weights.get("predicate")).isBetween(-0.5, 0.5);
    assertThat(weights.get("start")).isNegative();
  }

  @Test
  void orderDoesNotMatterButForRounding() {
    List<Lesson> turned = new ArrayList<>(lessons());
    Collections.reverse(turned);
    Map<String, Double> weights = new WeightLearner().learn(lessons(), others());
    new WeightLearner()
        .learn(turned, others())
        .forEach((o, w) -> assertThat(w).as(o).isCloseTo(weights.get(o), within()));
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-6);
  }

  @Test
  void everyObservationOfATableOfStatementsIsLearned() {
    assertThat(new WeightLearner().learn(lessons(), others()).keySet())
        .containsExactlyElementsOf(StatementReader.RULES.statementWeights().weights().keySet());
  }

  @Test
  void likelihoodsFitTheSharesOfTheirRows() {
    List<RidgeRegression.Row> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      rows.add(new RidgeRegression.Row(new double[] {1, 0}, i < 2, 1));
      rows.add(new RidgeRegression.Row(new double[] {1, 1}, i < 7, 1));
    }
    double[] weights = new RidgeRegression(1e-9).fit(rows);
    assertThat(RidgeRegression.likelihood(new double[] {1, 0}, weights)).isCloseTo(0.2, within());
    assertThat(RidgeRegression.likelihood(new double[] {1, 1}, weights)).isCloseTo(0.7, within());
  }
}
