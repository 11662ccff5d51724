package org.crosscheck.report;

import java.util.Comparator;
import java.util.List;
import org.crosscheck.article.Rejected;

/** What the run page tells, from the run's manifest. */
public final class RunContents {
  private RunContents() {}

  public static RunContent of(RunManifest manifest, List<Rejected> rejected) {
    return new RunContent(
        "crosscheck " + manifest.command(),
        manifest.rulesDigest(),
        manifest.inputs().stream().map(i -> new RunContent.Input(i.file(), i.sha256(), 0)).toList(),
        manifest.stages().stream()
            .map(s -> new RunContent.Stage(s.stage(), 0, s.rows(), 0))
            .toList(),
        manifest.rejected(),
        rejected.stream()
            .sorted(
                Comparator.comparing(Rejected::source)
                    .thenComparing(Rejected::line)
                    .thenComparing(Rejected::reason))
            .toList(),
        List.of());
  }
}
