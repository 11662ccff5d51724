package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;

/**
 * One relation between what outlets state about an event, with its evidence.
 *
 * @param confidence 0 to 1
 * @param explanation one plain sentence that a reader understands alone
 * @param rule id of the comparison that found it
 * @param steps the questions asked before it was flagged
 * @param mayExplain what could explain the difference (later figure, other scope), empty for none
 * @param voice whose conflict it is: {@code own} voice, {@code sources}, {@code mixed}
 * @param origins number of independent origins behind the positions
 */
public record Finding(
    String id,
    String eventId,
    String storyId,
    Relation relation,
    Aspect aspect,
    double confidence,
    String explanation,
    String rule,
    List<Step> steps,
    List<String> mayExplain,
    String voice,
    int origins,
    List<Position> positions) {
  public Finding {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(aspect, "aspect");
    steps = List.copyOf(steps);
    mayExplain = List.copyOf(mayExplain);
    positions = List.copyOf(positions);
  }
}
