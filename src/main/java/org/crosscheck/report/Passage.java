package org.crosscheck.report;

import java.util.Objects;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.ClaimSource;

/**
 * A claim of a finding with the words around it in its sentence, which often hold what is compared.
 *
 * @param text the claim's own words
 * @param before the sentence's words before them, shortened from the left
 * @param after the sentence's words behind them, shortened from the right
 * @param published its article's date, null where missing
 * @param attribution whom it is credited to, null for the outlet's own voice
 */
public record Passage(
    String claimId,
    String text,
    String before,
    String after,
    String published,
    Certainty certainty,
    ClaimSource attribution) {
  public Passage {
    Objects.requireNonNull(claimId, "claimId");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(certainty, "certainty");
  }
}
