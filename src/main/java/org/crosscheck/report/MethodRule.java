package org.crosscheck.report;

import java.util.Objects;

/** A comparison as the method page lists it: its id, and in one sentence what it looks for. */
public record MethodRule(String id, String sentence) {
  public MethodRule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sentence, "sentence");
  }
}
