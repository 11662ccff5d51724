package org.crosscheck.finding;

import java.util.Objects;

/**
 * A bare statement to compare with another.
 *
 * @param published ISO 8601 date of the text it stands in, null where unknown
 */
public record Statement(String text, String published) {
  public Statement {
    Objects.requireNonNull(text, "text");
  }
}
