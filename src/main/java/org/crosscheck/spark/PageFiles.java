package org.crosscheck.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Dataset;
import org.crosscheck.report.Page;

/** Writes pages below a folder, from the driver or from the executors that made them. */
public record PageFiles(String folder) implements Serializable {

  /** Writes one page. */
  public void write(Page page) {
    try {
      write(files(), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes each page where its row is. */
  public void write(Dataset<Page> pages) {
    ForeachPartitionFunction<Page> each =
        rows -> {
          FileSystem files = files();
          while (rows.hasNext()) {
            write(files, rows.next());
          }
        };
    pages.foreachPartition(each);
  }

  private FileSystem files() throws IOException {
    FileSystem files = new Path(folder).getFileSystem(new Configuration());
    // Checksum files beside each page would only puzzle the people who mail them.
    files.setWriteChecksum(false);
    return files;
  }

  private void write(FileSystem files, Page page) throws IOException {
    try (OutputStream out = files.create(new Path(folder, page.path()), true)) {
      out.write(page.content().getBytes(StandardCharsets.UTF_8));
    }
  }
}
