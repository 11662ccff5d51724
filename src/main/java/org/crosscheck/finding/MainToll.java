package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import org.crosscheck.claim.Quantity;

/**
 * The number that an article gives for the victims of its own incident, and where it gives it.
 *
 * @param count the most exact of the numbers that tell the same, or the sum of the groups
 * @param mentions the sentences that give it, the one that tells most of the incident first
 * @param outdated earlier numbers that the article itself says it replaces
 * @param isSum whether it was added up from groups: 12 civilians and 3 fighters
 */
record MainToll(
    String state,
    Population of,
    Quantity count,
    List<Toll> mentions,
    List<Quantity> outdated,
    boolean isSum) {
  MainToll {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(count, "count");
    mentions = List.copyOf(mentions);
    outdated = List.copyOf(outdated);
  }

  Toll first() {
    return mentions.get(0);
  }

  /** Number of the first sentence that gives it. */
  int place() {
    return mentions.stream().mapToInt(Toll::place).min().orElseThrow();
  }

  boolean isTally() {
    return mentions.stream().allMatch(t -> t.reach() == Reach.TALLY);
  }

  boolean isLead() {
    return mentions.stream().anyMatch(Toll::isLead);
  }
}
