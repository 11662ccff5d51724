package org.crosscheck.event;

import java.util.List;

/**
 * Two passages that a person has compared, with what was observed on their clauses.
 *
 * @param same whether they state one thing, if perhaps in different ways
 * @param candidates one for each pair of a clause here and a clause there
 */
public record Lesson(boolean same, List<PairObservation> candidates) {
  public Lesson {
    candidates = List.copyOf(candidates);
  }
}
