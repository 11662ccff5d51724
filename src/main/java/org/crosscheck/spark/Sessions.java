package org.crosscheck.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.crosscheck.ProgramFolder;

/** Starts the Spark session: the cluster that spark-submit names, else this machine's cores. */
public final class Sessions {
  private static final String MODELS = "crosscheck.models";
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";
  private static final String EXECUTOR_OPTIONS = "spark.executor.extraJavaOptions";

  /** How much input makes a partition of its own on one machine; about a thousand articles. */
  private static final long PARTITION_BYTES = 4L << 20;

  private static final int MOST_PARTITIONS = 200;

  private Sessions() {}

  /** Whether a session would use this machine's cores: no cluster is named. */
  public static boolean isLocal() {
    return new SparkConf().get("spark.master", "local").startsWith("local");
  }

  /**
   * Starts the session.
   *
   * @param bytes how large the input is
   */
  public static SparkSession start(long bytes) {
    SparkConf conf = new SparkConf();
    boolean local = isLocal();
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.app.name", "Crosscheck");
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    conf.setIfMissing("spark.sql.session.timeZone", "UTC");
    conf.setIfMissing("spark.sql.caseSensitive", "true");
    // Stages cost time by their words, not their bytes: few bytes must not become one partition.
    conf.setIfMissing("spark.sql.adaptive.coalescePartitions.enabled", "false");
    if (!local && conf.contains("spark.cores.max")) {
      int cores = conf.getInt("spark.cores.max", 1);
      conf.setIfMissing(PARTITIONS, String.valueOf(3 * cores));
    }
    if (local) {
      int cores = Runtime.getRuntime().availableProcessors();
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
      // Each partition of each step costs its start; on one machine few are enough.
      long partitions = Math.max(cores, Math.min(MOST_PARTITIONS, bytes / PARTITION_BYTES));
      conf.setIfMissing(PARTITIONS, String.valueOf(partitions));
      // Beside the language models kept rows must fit into the old part of the heap, else each
      // collection looks through all of it again and again; the rest is kept on disk.
      conf.setIfMissing("spark.memory.fraction", "0.35");
      // Rows are read and written by typed lambdas: generated code costs its compilation.
      conf.setIfMissing("spark.sql.codegen.wholeStage", "false");
      conf.setIfMissing("spark.sql.adaptive.enabled", "false");
    }
    String models = System.getProperty(MODELS, "");
    if (!local && !models.isEmpty()) {
      String options = conf.get(EXECUTOR_OPTIONS, "");
      conf.set(EXECUTOR_OPTIONS, (options + " -D" + MODELS + "=" + models).trim());
    }
    SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
    if (!local) {
      jars().forEach(jar -> spark.sparkContext().addJar(jar));
    }
    return spark;
  }

  /** Whether the input is so small that a part of it for each core is enough. */
  static boolean isSmall(SparkSession spark) {
    int partitions = Integer.parseInt(spark.conf().get(PARTITIONS));
    return spark.sparkContext().isLocal()
        && partitions <= spark.sparkContext().defaultParallelism();
  }

  /** The program's libraries that Spark's folder does not hold already, for the workers. */
  private static List<String> jars() {
    Path lib = ProgramFolder.beside("lib").orElse(null);
    if (lib == null) {
      return List.of();
    }
    String home = System.getenv("SPARK_HOME");
    try (Stream<Path> files = Files.list(lib)) {
      return files
          .filter(f -> f.toString().endsWith(".jar"))
          .filter(f -> home == null || !new File(home, "jars/" + f.getFileName()).exists())
          .sorted()
          .map(f -> f.toUri().toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
