package org.crosscheck.report;

import java.util.Objects;

/** Some words, how often they were met, and a page to follow (null for none). */
public record Tally(String words, long count, String href) {
  public Tally {
    Objects.requireNonNull(words, "words");
  }
}
