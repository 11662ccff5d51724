package org.crosscheck.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
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
    Path path = new Path(folder, name);
    return files instanceof LocalFileSystem local
        ? here(local.pathToFile(path).toPath())
        : new BufferedWriter(
            new OutputStreamWriter(files.create(path, true), StandardCharsets.UTF_8));
  }

  /** Hadoop starts a program for each file of this machine to set who may read it. */
  private static BufferedWriter here(java.nio.file.Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.newBufferedWriter(file);
  }

  void write(FileSystem files, String name, String content) {
    try (BufferedWriter out = writer(files, name)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
