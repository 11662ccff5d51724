package org.crosscheck.name;

import java.util.Objects;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;

/**
 * A pronoun and the name that it stands for in its article.
 *
 * @param mention index, in the article's list, of the mention that names who is meant
 */
public record Anaphor(Part part, Span span, String form, int mention) {
  public Anaphor {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(form, "form");
    if (mention < 0) {
      throw new IllegalArgumentException("mention " + mention);
    }
  }
}
