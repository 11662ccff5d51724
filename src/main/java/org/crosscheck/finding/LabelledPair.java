package org.crosscheck.finding;

import java.util.Objects;

/**
 * Two passages of two articles with the relation that a person gave them.
 *
 * @param relation a {@link Relation}'s name, or {@code TRAP} for passages that only look like a
 *     conflict
 * @param aspect the aspect's slug, empty for none
 */
public record LabelledPair(
    String articleA, String textA, String articleB, String textB, String relation, String aspect) {
  public LabelledPair {
    Objects.requireNonNull(textA, "textA");
    Objects.requireNonNull(textB, "textB");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(aspect, "aspect");
  }

  /** Whether the passages only look as if they were about one thing. */
  public boolean isTrap() {
    return relation.equals("TRAP");
  }
}
