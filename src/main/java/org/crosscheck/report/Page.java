package org.crosscheck.report;

import java.util.Objects;

/** One file of the report: its path below the report folder, with slashes, and its text. */
public record Page(String path, String content) {
  public Page {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(content, "content");
    if (path.startsWith("/") || path.contains("..") || path.contains("\\")) {
      throw new IllegalArgumentException("path leaves the report folder: " + path);
    }
  }
}
