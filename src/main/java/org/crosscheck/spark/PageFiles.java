package org.crosscheck.spark;

import java.io.Serializable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Dataset;
import org.crosscheck.report.Page;

/** Writes pages below a folder, from the driver or from the executors that made them. */
public record PageFiles(String folder) implements Serializable {

  /** Writes one page. */
  public void write(Page page) {
    TextFiles text = new TextFiles(folder);
    text.write(text.open(), page.path(), page.content());
  }

  /** Writes each page where its row is. */
  public void write(Dataset<Page> pages) {
    TextFiles text = new TextFiles(folder);
    ForeachPartitionFunction<Page> each =
        rows -> {
          FileSystem files = text.open();
          rows.forEachRemaining(page -> text.write(files, page.path(), page.content()));
        };
    pages.foreachPartition(each);
  }
}
