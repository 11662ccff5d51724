package org.crosscheck.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The folder that a run writes its files to, on this machine or any Hadoop file system. */
public final class DataFolder {
  private final Configuration configuration;
  private final Path folder;
  private final FileSystem files;

  public DataFolder(SparkSession spark, String folder) {
    this.folder = new Path(folder);
    configuration = spark.sparkContext().hadoopConfiguration();
    try {
      files = this.folder.getFileSystem(configuration);
      // Checksum files beside each page would only puzzle the people who mail them.
      files.setWriteChecksum(false);
      files.setVerifyChecksum(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what an earlier run wrote, and marks the folder as ours until the run is whole. */
  public void begin() {
    new OutputFolder(configuration, folder.toString()).clear();
    write(OutputFolder.UNFINISHED, "a run is writing here, or was stopped\n");
  }

  /** Says that the run is whole. */
  public void end() {
    try {
      files.delete(new Path(folder, OutputFolder.UNFINISHED), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of a data file with the key that it is sorted by. */
  public record Line(String key, String json) {}

  /**
   * Writes a dataset's lines in the order of their keys through one writer, so that the bytes do
   * not depend on partitions; returns how many there are.
   */
  public long write(String name, Dataset<Line> lines) {
    Iterator<Line> sorted = sorted(lines).toLocalIterator();
    long count = 0;
    try (BufferedWriter out = open(name)) {
      while (sorted.hasNext()) {
        out.write(sorted.next().json());
        out.write('\n');
        count++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  /** Few rows are sorted in one step; many in parts, which come one after the other. */
  private static Dataset<Line> sorted(Dataset<Line> lines) {
    return Sessions.isSmall(lines.sparkSession())
        ? lines.repartition(1).sortWithinPartitions("key", "json")
        : lines.sort("key", "json");
  }

  /** Writes a dataset as a folder of Parquet, its records as columns. */
  public <R extends Record> void parquet(String name, Dataset<R> rows, Class<R> type) {
    rows.map((MapFunction<R, R>) row -> row, RecordEncoders.columns(type))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(new Path(folder, name).toString());
  }

  /** Writes one file of text. */
  public void write(String name, String content) {
    try (BufferedWriter out = open(name)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BufferedWriter open(String name) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(files.create(new Path(folder, name), true), StandardCharsets.UTF_8));
  }
}
