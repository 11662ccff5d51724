package org.crosscheck.report;

import java.util.Comparator;
import java.util.List;
import org.crosscheck.article.Rejected;

/** What the run page tells, from the run's manifest. */
public final class RunContents {
  private static final int INPUTS = 300;

  private RunContents() {}

  public static RunContent of(RunManifest manifest, List<Rejected> rejected) {
    return new RunContent(
        "crosscheck " + manifest.command(),
        manifest.rulesDigest(),
        manifest.inputs().stream().limit(INPUTS).toList(),
        manifest.inputs().size(),
        manifest.stages(),
        manifest.rejected(),
        rejected.stream()
            .sorted(
                Comparator.comparing(Rejected::source)
                    .thenComparing(Rejected::line)
                    .thenComparing(Rejected::reason))
            .toList(),
        manifest.blocks().stream().map(BlockCount::note).filter(n -> !n.isEmpty()).toList());
  }
}
