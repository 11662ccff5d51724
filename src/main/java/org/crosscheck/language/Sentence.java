package org.crosscheck.language;

import java.util.List;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;

/**
 * One sentence of an article's title or body with its tokens, in order.
 *
 * @param paragraph index of the paragraph it stands in, counted over the part
 */
public record Sentence(Part part, int paragraph, int start, int end, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Span span() {
    return new Span(start, end);
  }

  /** The same words, read otherwise. */
  public Sentence with(List<Token> others) {
    return new Sentence(part, paragraph, start, end, others);
  }
}
