package org.crosscheck.event;

import java.util.List;
import java.util.Objects;

/**
 * A scored pair of claims.
 *
 * @param first the lesser claim id
 * @param second the greater claim id
 * @param storyId the story of both, empty where they stand in two
 * @param weight how likely the two speak of one event, 0 to 1
 * @param statement how likely the two state one thing, 0 to 1; 0 but for clauses of two articles
 * @param veto why they cannot, empty where nothing forbids it
 * @param reasons what speaks most for and against it, strongest first; only links that are strong
 *     or likely to state one thing have any
 */
public record ClaimLink(
    String first,
    String second,
    String storyId,
    double weight,
    double statement,
    String veto,
    List<Reason> reasons) {
  /** From here on two clauses are likely to state one thing: as likely as not. */
  static final double LIKELY = 0.5;

  public ClaimLink {
    Objects.requireNonNull(storyId, "storyId");
    Objects.requireNonNull(veto, "veto");
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("link " + first + " to " + second);
    }
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight " + weight);
    }
    if (!(statement >= 0 && statement <= 1)) {
      throw new IllegalArgumentException("statement " + statement);
    }
    reasons = List.copyOf(reasons);
  }

  /** A link for one event alone, without reasons. */
  public ClaimLink(String first, String second, double weight, String veto) {
    this(first, second, "", weight, 0, veto, List.of());
  }

  /** Two claims that a reviewer has judged not to be of one event. */
  public static ClaimLink forbidden(ClaimPair pair) {
    return new ClaimLink(pair.first(), pair.second(), 0, "judged not the same event");
  }

  /** The same link with what speaks for and against it. */
  ClaimLink with(List<Reason> because) {
    return new ClaimLink(first, second, storyId, weight, statement, veto, because);
  }

  public ClaimPair pair() {
    return new ClaimPair(first, second);
  }

  /** Whether two outlets are likely to state one thing here, if perhaps in other words. */
  public boolean isOneStatement() {
    return statement >= LIKELY && veto.isEmpty();
  }

  public boolean isForbidden() {
    return !veto.isEmpty();
  }
}
