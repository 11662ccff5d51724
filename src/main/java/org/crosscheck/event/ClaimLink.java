package org.crosscheck.event;

import java.util.List;
import java.util.Objects;

/**
 * A scored pair of claims.
 *
 * @param first the lesser claim id
 * @param second the greater claim id
 * @param weight how likely the two speak of one event, 0 to 1
 * @param veto why they cannot, empty where nothing forbids it
 * @param reasons what speaks most for and against it, strongest first; only strong links have any
 */
public record ClaimLink(
    String first, String second, double weight, String veto, List<Reason> reasons) {
  public ClaimLink {
    Objects.requireNonNull(veto, "veto");
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("link " + first + " to " + second);
    }
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight " + weight);
    }
    reasons = List.copyOf(reasons);
  }

  /** A link without reasons. */
  public ClaimLink(String first, String second, double weight, String veto) {
    this(first, second, weight, veto, List.of());
  }

  /** Two claims that a reviewer has judged not to be of one event. */
  public static ClaimLink forbidden(ClaimPair pair) {
    return new ClaimLink(pair.first(), pair.second(), 0, "judged not the same event");
  }

  public ClaimPair pair() {
    return new ClaimPair(first, second);
  }

  public boolean isForbidden() {
    return !veto.isEmpty();
  }
}
