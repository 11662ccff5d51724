package org.crosscheck.event;

import java.util.Objects;

/**
 * A word in base form, or two that stand side by side, and how often an article has it where.
 *
 * @param isPair whether it is two words
 * @param body times in the body, the lead included
 * @param capital times in the body with a capital where no sentence begins
 * @param plain times in the body without a capital
 */
public record SketchTerm(
    String form, boolean isPair, int title, int lead, int body, int capital, int plain) {
  public SketchTerm {
    Objects.requireNonNull(form, "form");
  }

  /** Whether the article writes it as a name throughout. */
  boolean isName() {
    return capital > 0 && plain == 0;
  }

  /** The same in all parts together. */
  SketchTerm plus(SketchTerm other) {
    return new SketchTerm(
        form,
        isPair,
        title + other.title,
        lead + other.lead,
        body + other.body,
        capital + other.capital,
        plain + other.plain);
  }
}
