package org.crosscheck.article;

import java.util.Objects;

/**
 * A line or file of the input that could not become an article, and why.
 *
 * @param source file it came from, without the folder of the machine
 * @param line 1-based line, 0 for the whole file
 * @param reason short slug such as {@code broken-json}
 * @param detail one sentence for a person
 */
public record Rejected(String source, long line, String reason, String detail) {
  public Rejected {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(detail, "detail");
  }
}
