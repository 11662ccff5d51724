package org.crosscheck.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SaveMode;
import org.crosscheck.report.CsvTable;

/** The folder that a run writes its files to, on this machine or any Hadoop file system. */
public final class DataFolder {
  private final TextFiles text;
  private final FileSystem files;

  public DataFolder(String folder) {
    text = new TextFiles(folder);
    files = text.open();
  }

  /** Removes what an earlier run wrote, and marks the folder as ours until the run is whole. */
  public void begin() {
    new OutputFolder(files.getConf(), text.folder()).clear();
    write(OutputFolder.UNFINISHED, "a run is writing here, or was stopped\n");
  }

  /** Says that the run is whole. */
  public void end() {
    try {
      files.delete(path(OutputFolder.UNFINISHED), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A row of a data file with the key that it is sorted by.
   *
   * @param csv its lines of the same table as CSV, empty where there is none
   */
  public record Line(String key, String json, String csv) {}

  /**
   * Writes a table's rows in the order of their keys through one writer, so that the bytes do not
   * depend on partitions; returns how many there are.
   *
   * @param csvHead first line of the table as CSV, empty where there is none
   */
  public long write(String table, String csvHead, Dataset<Line> lines) {
    Iterator<Line> sorted = sorted(lines).toLocalIterator();
    long count = 0;
    try (BufferedWriter out = text.writer(files, "data/" + table + ".jsonl");
        CsvParts csv = csvHead.isEmpty() ? null : csv(table, csvHead)) {
      while (sorted.hasNext()) {
        Line line = sorted.next();
        out.write(line.json());
        out.write('\n');
        if (csv != null) {
          csv.add(line.csv());
        }
        count++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  private CsvParts csv(String table, String head) throws IOException {
    return new CsvParts(
        number -> text.writer(files, CsvTable.part(table, number)), head, CsvTable.PART);
  }

  /** Few rows are sorted in one step; many in parts, which come one after the other. */
  private static Dataset<Line> sorted(Dataset<Line> lines) {
    return Sessions.isSmall(lines.sparkSession())
        ? lines.repartition(1).sortWithinPartitions("key", "json")
        : lines.sort("key", "json");
  }

  /** Writes a dataset as a folder of Parquet, its records as columns. */
  public <R extends Record> void parquet(String table, Dataset<R> rows, Class<R> type) {
    rows.map((MapFunction<R, R>) row -> row, RecordEncoders.columns(type))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(path("data/" + table + ".parquet").toString());
  }

  /** Writes one file of text. */
  public void write(String name, String content) {
    text.write(files, name, content);
  }

  private Path path(String name) {
    return new Path(text.folder(), name);
  }
}
