package org.crosscheck.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;

/** Text files below a folder on any file system, written from the driver or from executors. */
record TextFiles(String folder) implements Serializable {

  /** The file system with the run's own settings, which only Spark's environment knows. */
  FileSystem open() {
    try {
      Configuration settings = SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
      FileSystem files = new Path(folder).getFileSystem(settings);
      // Checksum files beside each page would only puzzle the people who mail them.
      files.setWriteChecksum(false);
      files.setVerifyChecksum(false);
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BufferedWriter writer(FileSystem files, String name) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(files.create(new Path(folder, name), true), StandardCharsets.UTF_8));
  }

  void write(FileSystem files, String name, String content) {
    try (BufferedWriter out = writer(files, name)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
