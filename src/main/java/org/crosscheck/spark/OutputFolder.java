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
  private static final String FINISHED = "data/manifest.json";

  /** Stands in the folder while a run writes there, and stays when it is stopped. */
  static final String UNFINISHED = "data/unfinished";

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
      } else if (files.listStatus(folder).length > 0 && !isOurs()) {
        mistakes.add(folder + ": holds files of others, expected a new folder or an earlier run");
      }
    } catch (IOException e) {
      mistakes.add(folder + ": cannot be read, expected a writable folder");
    }
  }

  /** Removes what an earlier run wrote, but not what people put beside it. */
  public void clear() {
    try {
      if (!isOurs()) {
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

  private boolean isOurs() throws IOException {
    return files.exists(new Path(folder, FINISHED)) || files.exists(new Path(folder, UNFINISHED));
  }
}
