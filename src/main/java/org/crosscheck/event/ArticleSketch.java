package org.crosscheck.event;

import java.util.List;
import java.util.Objects;

/**
 * What story grouping needs of an article.
 *
 * @param published ISO 8601 day, from the article or its web address; null where neither has one
 * @param daysNamed days since 1970-01-01 that title and lead speak of, rising
 * @param terms in the order of their forms, each form once
 */
public record ArticleSketch(
    String articleId,
    String outlet,
    String published,
    String title,
    List<Long> daysNamed,
    List<SketchTerm> terms) {
  public ArticleSketch {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(title, "title");
    daysNamed = List.copyOf(daysNamed);
    terms = List.copyOf(terms);
  }
}
