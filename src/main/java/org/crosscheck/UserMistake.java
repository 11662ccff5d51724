package org.crosscheck;

import java.util.List;

/** What the user must change before a run can start: one readable line each; exit code 2. */
public final class UserMistake extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<String> lines;

  public UserMistake(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  public UserMistake(String line) {
    this(List.of(line));
  }

  public List<String> lines() {
    return lines;
  }
}
