package org.crosscheck.commands;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.crosscheck.Pipeline;

/** Shows how far a run is: a bar on a terminal, a line a stage elsewhere. */
final class Progress {
  private final PrintWriter err;
  private final ProgressBar bar;
  private final long start = System.nanoTime();

  private Progress(PrintWriter err, ProgressBar bar) {
    this.err = err;
    this.bar = bar;
  }

  static Progress of(PrintWriter err) {
    return new Progress(err, System.console() == null ? null : bar());
  }

  private static ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("crosscheck")
        .setInitialMax(Pipeline.STAGES)
        .setStyle(ProgressBarStyle.ASCII)
        .hideEta()
        .build();
  }

  /** A stage is done: what it is, and what it counted. */
  void stage(String name, String counts) {
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(" " + name + " " + counts);
    } else {
      double seconds = (System.nanoTime() - start) / 1e9;
      err.printf(Locale.ROOT, "crosscheck: %6.1f s  %-9s %s%n", seconds, name, counts);
      err.flush();
    }
  }

  void done() {
    if (bar != null) {
      bar.stepTo(Pipeline.STAGES);
      bar.close();
    }
  }
}
