package org.crosscheck.event;

import java.util.Objects;

/**
 * A word or name of an article and how much the article is about it.
 *
 * @param weight above 0; counts of title, lead and body, damped
 */
public record Term(String form, double weight) {
  public Term {
    Objects.requireNonNull(form, "form");
  }
}
