package org.crosscheck.spark;

import java.util.function.Supplier;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Results of stages kept in a folder as Parquet, so that a killed run resumes where it was.
 *
 * @param folder the work folder, empty for none
 * @param key digest of everything that the stages depend on
 */
public record KeptStages(SparkSession spark, String folder, String key) {
  /** Names how rows are written as bytes; rows of another form are not read. */
  public static final String FORM = "kryo";

  /** The stage's rows from the folder where they are whole, else computed and kept. */
  public <R extends Record> Dataset<R> stage(
      String name, Class<R> type, Supplier<Dataset<R>> compute) {
    if (folder.isEmpty()) {
      return compute.get();
    }
    Path path = new Path(folder, name + "-" + key + ".parquet");
    if (!isWhole(path)) {
      compute.get().write().mode(SaveMode.Overwrite).parquet(path.toString());
    }
    return spark
        .read()
        .schema(RecordEncoders.of(type).schema())
        .parquet(path.toString())
        .as(RecordEncoders.of(type));
  }

  /** Spark writes {@code _SUCCESS} last. */
  private boolean isWhole(Path path) {
    try {
      FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
      return files.exists(new Path(path, "_SUCCESS"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
