package org.crosscheck.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A person's judgement of one finding, as the report's reviewer box saves it and a later run reads
 * it.
 *
 * @param verdict {@code right}, {@code wrong}, {@code other-event} (its claims must never be joined
 *     again) or {@code unsure}
 * @param claimIds the claims it compared
 * @param note the reviewer's own words, empty for none
 * @param reviewer who judged, empty where not given
 * @param day ISO 8601 day of the judgement, empty where not given
 */
public record Judgement(
    String findingId,
    String verdict,
    List<String> claimIds,
    String note,
    String reviewer,
    String day)
    implements Serializable {
  public Judgement {
    Objects.requireNonNull(findingId, "findingId");
    Objects.requireNonNull(verdict, "verdict");
    claimIds = List.copyOf(claimIds);
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(reviewer, "reviewer");
    Objects.requireNonNull(day, "day");
  }
}
