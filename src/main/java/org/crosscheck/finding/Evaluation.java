package org.crosscheck.finding;

import java.util.List;

/**
 * How a run's findings compare with labelled pairs.
 *
 * @param pairs how many pairs were labelled, traps among them
 * @param aligned how many of them some finding or event holds together
 * @param relations figures by relation, in alphabetical order
 * @param aspects figures of DISAGREES by aspect, in alphabetical order
 */
public record Evaluation(int pairs, int aligned, List<Score> relations, List<Score> aspects) {
  public Evaluation {
    relations = List.copyOf(relations);
    aspects = List.copyOf(aspects);
  }

  /**
   * One line of figures.
   *
   * @param labelled pairs with this label
   * @param found pairs that the run gives this label
   * @param right pairs that have it by both
   */
  public record Score(String label, int labelled, int found, int right) {
    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
      return labelled == 0 ? 0 : (double) right / labelled;
    }

    public double f1() {
      return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
  }
}
