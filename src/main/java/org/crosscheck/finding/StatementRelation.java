package org.crosscheck.finding;

import java.util.Objects;

/**
 * How two bare statements relate.
 *
 * @param explanation one plain sentence
 * @param stance what the second, read as a report on the first, does with it: {@code for}, {@code
 *     against} or {@code observing}
 */
public record StatementRelation(
    Relation relation, Aspect aspect, double confidence, String explanation, String stance) {
  public StatementRelation {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(explanation, "explanation");
    Objects.requireNonNull(stance, "stance");
  }
}
