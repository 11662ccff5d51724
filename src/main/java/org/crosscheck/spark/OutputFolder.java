package org.crosscheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Looks after the folder of a run before it is written: never a stranger's files. */
public final class OutputFolder {
  private static final String OURS = "data/manifest.json";

  /** What the report writes at its top level. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "data|assets|lookup|story|article|name|outlet|[a-z]+(-\\d+)?\\.(html|csv|jsonld)");

  private final Path folder;
  private final FileSystem files;

  public OutputFolder(Configuration configuration, String folder) {
    this.folder = new Path(folder);
    try {
      files = this.folder.getFileSystem(configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a mistake where the folder exists, is not empty, and holds no earlier run. */
  public void check(List<String> mistakes) {
    try {
      if (!files.exists(folder)) {
        return;
      }
      if (!files.getFileStatus(folder).isDirectory()) {
        mistakes.add(folder + ": is a file, expected a folder");
      } else if (files.listStatus(folder).length > 0 && !files.exists(new Path(folder, OURS))) {
        mistakes.add(folder + ": holds files of others, expected a new folder or an earlier run");
      }
    } catch (IOException e) {
      mistakes.add(folder + ": cannot be read, expected a writable folder");
    }
  }

  /** Removes what an earlier run wrote, but not what people put beside it. */
  public void clear() {
    try {
      if (!files.exists(new Path(folder, OURS))) {
        return;
      }
      for (FileStatus entry : files.listStatus(folder)) {
        if (WRITTEN.matcher(entry.getPath().getName()).matches()) {
          files.delete(entry.getPath(), true);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
