package org.crosscheck.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What every page of a run shares.
 *
 * @param runId content id of the run's inputs and rules
 * @param version the program's version
 * @param measures precision and recall on a labelled set, empty where none were measured
 * @param passagesOnly whether articles are printed as short passages around their claims
 * @param compared whether the run was compared with an earlier one, so that a page of changes
 *     exists
 * @param parquet whether the data stands beside the pages as Parquet too
 */
public record ReportFrame(
    String runId,
    String version,
    List<Measure> measures,
    boolean passagesOnly,
    boolean compared,
    boolean parquet)
    implements Serializable {
  public ReportFrame {
    Objects.requireNonNull(runId, "runId");
    Objects.requireNonNull(version, "version");
    measures = List.copyOf(measures);
  }
}
