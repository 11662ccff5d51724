package org.crosscheck.event;

import java.util.List;
import java.util.Objects;

/**
 * What story grouping needs of an article.
 *
 * @param published ISO 8601 day, null where missing
 * @param terms in the order of their forms, each form once
 */
public record ArticleSketch(
    String articleId, String outlet, String published, String title, List<Term> terms) {
  public ArticleSketch {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(title, "title");
    terms = List.copyOf(terms);
  }
}
