package org.crosscheck.finding;

import java.util.Optional;

/** Which outlet a finding on something left out is about: one that holds no position in it. */
public final class Omission {
  private static final String QUESTION = "Which outlet published later without it?";

  private Omission() {}

  /** The step of a finding that names the outlet. */
  public static Step step(String outlet, double weight) {
    return new Step(QUESTION, outlet, weight);
  }

  /** The outlet that leaves out, empty for findings on anything else. */
  public static Optional<String> outlet(Finding finding) {
    return finding.aspect() == Aspect.OMITTED
        ? finding.steps().stream()
            .filter(s -> s.question().equals(QUESTION))
            .map(Step::answer)
            .findFirst()
        : Optional.empty();
  }
}
