package org.crosscheck.report;

import java.util.List;
import java.util.Objects;

/** What changed since an earlier run; each list is cut to a few hundred, with its full count. */
public record DiffContent(
    String previousRunId,
    List<FindingHead> added,
    long addedCount,
    List<FindingHead> gone,
    long goneCount,
    List<Change> changed,
    long changedCount) {
  /** A finding that both runs have, and what about it is new, in a few words. */
  public record Change(FindingHead before, FindingHead after, String what) {}

  private static final int LISTED = 300;

  /** The changes, each list cut. */
  public static DiffContent of(FindingsDiff diff) {
    return new DiffContent(
        "earlier run",
        diff.added().stream().limit(LISTED).toList(),
        diff.added().size(),
        diff.gone().stream().limit(LISTED).toList(),
        diff.gone().size(),
        diff.changed().stream().limit(LISTED).toList(),
        diff.changed().size());
  }

  public DiffContent {
    Objects.requireNonNull(previousRunId, "previousRunId");
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
  }
}
