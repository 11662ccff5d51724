package org.crosscheck.article;

import java.util.List;
import java.util.Objects;

/** An article with the stretches of its body that make no claim, in order of their start. */
public record MarkedArticle(Article article, List<Mark> marks) {
  public MarkedArticle {
    Objects.requireNonNull(article, "article");
    marks = List.copyOf(marks);
  }
}
