package org.crosscheck.event;

import java.util.Objects;

/**
 * A word in base form, or two that stand side by side, and how often an article has it where.
 *
 * @param isPair whether it is two words
 * @param body times in the body, the lead included
 */
public record SketchTerm(String form, boolean isPair, int title, int lead, int body) {
  public SketchTerm {
    Objects.requireNonNull(form, "form");
  }

  /** The same in all parts together. */
  SketchTerm plus(SketchTerm other) {
    return new SketchTerm(form, isPair, title + other.title, lead + other.lead, body + other.body);
  }
}
