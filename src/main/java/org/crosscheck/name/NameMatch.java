package org.crosscheck.name;

import java.util.Objects;

/**
 * Whether two written names can be one person's.
 *
 * @param score the strength of the answer "same", from 0 to 1
 * @param explanation one sentence: what agrees and what keeps them apart
 */
public record NameMatch(boolean same, double score, String explanation) {
  public NameMatch {
    Objects.requireNonNull(explanation, "explanation");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score);
    }
  }
}
