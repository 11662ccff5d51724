package org.crosscheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a report into a folder; as a program, the sample run for a look at it. */
final class ReportFolder {
  private ReportFolder() {}

  public static void main(String[] args) {
    write(SampleRuns.flood().data(false), Path.of(args[0]));
  }

  static void write(ReportData data, Path folder) {
    new ReportWriter(data, page -> write(page, folder)).write();
  }

  private static void write(Page page, Path folder) {
    try {
      Path file = folder.resolve(page.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
