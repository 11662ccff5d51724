package org.crosscheck.spark;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Starts the Spark session: the cluster that spark-submit names, else this machine's cores. */
public final class Sessions {
  /** Folder with the program's own jars, set by the launcher; the cluster's workers need them. */
  static final String LIB = "crosscheck.lib";

  private Sessions() {}

  public static SparkSession start() {
    SparkConf conf = new SparkConf();
    boolean local = !conf.contains("spark.master");
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.app.name", "Crosscheck");
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    conf.setIfMissing("spark.sql.session.timeZone", "UTC");
    conf.setIfMissing("spark.sql.caseSensitive", "true");
    if (local) {
      int cores = Runtime.getRuntime().availableProcessors();
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
      // Many small partitions cost more than they give on one machine.
      conf.setIfMissing("spark.sql.shuffle.partitions", String.valueOf(2 * cores));
      // Rows are read and written by typed lambdas: generated code costs its compilation.
      conf.setIfMissing("spark.sql.codegen.wholeStage", "false");
    }
    SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
    if (!local) {
      jars().forEach(jar -> spark.sparkContext().addJar(jar));
    }
    return spark;
  }

  /** The program's own jars that Spark's folder does not hold already. */
  private static List<String> jars() {
    String lib = System.getProperty(LIB, "");
    if (lib.isEmpty()) {
      return List.of();
    }
    String home = System.getenv("SPARK_HOME");
    List<String> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(lib))) {
      files
          .filter(f -> f.toString().endsWith(".jar"))
          .filter(f -> home == null || !new File(home, "jars/" + f.getFileName()).exists())
          .sorted()
          .forEach(f -> jars.add(f.toUri().toString()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return jars;
  }
}
