package org.crosscheck.rules;

import java.util.Objects;

/** One thing wrong in a rules file: {@code file:line: what is wrong, what was expected}. */
public record Problem(String file, int line, String wrong, String expected) {
  public Problem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(wrong, "wrong");
    Objects.requireNonNull(expected, "expected");
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + wrong + ", expected " + expected;
  }
}
