package org.crosscheck.article;

import java.util.Objects;

/**
 * A file of the corpus that articles are read from.
 *
 * @param path where it is, as a URI
 * @param name its path below the folder that the user named; what rows and pages show
 * @param bytes its length
 * @param head what a {@code manifest.csv} beside it says of it
 */
public record InputFile(String path, String name, long bytes, Head head) {
  public InputFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(head, "head");
  }
}
