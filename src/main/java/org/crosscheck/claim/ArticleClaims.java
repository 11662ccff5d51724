package org.crosscheck.claim;

import java.util.List;

/** What {@code claim} reads from one article, each list in text order (title before body). */
public record ArticleClaims(
    List<Claim> claims,
    List<Attribution> attributions,
    List<Quantity> titleQuantities,
    List<Quantity> bodyQuantities,
    List<TimeExpression> titleTimes,
    List<TimeExpression> bodyTimes) {
  public ArticleClaims {
    claims = List.copyOf(claims);
    attributions = List.copyOf(attributions);
    titleQuantities = List.copyOf(titleQuantities);
    bodyQuantities = List.copyOf(bodyQuantities);
    titleTimes = List.copyOf(titleTimes);
    bodyTimes = List.copyOf(bodyTimes);
  }
}
