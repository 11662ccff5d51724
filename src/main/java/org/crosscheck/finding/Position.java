package org.crosscheck.finding;

import org.crosscheck.claim.Claim;

/**
 * What one claim holds in a finding.
 *
 * @param side claims with the same side agree with each other
 * @param value the compared value in normal form ({@code >= 112})
 * @param quote the words of the article that give it
 * @param speaker whom the outlet credits, empty for its own voice
 */
public record Position(
    String claimId,
    String articleId,
    String outlet,
    int side,
    String value,
    String quote,
    String speaker) {

  /** What a claim holds on a side. */
  static Position of(Claim claim, int side, String value) {
    return new Position(
        claim.id(),
        claim.articleId(),
        claim.outlet(),
        side,
        value,
        claim.text(),
        Words.speaker(claim));
  }
}
