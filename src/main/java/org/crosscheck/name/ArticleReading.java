package org.crosscheck.name;

import java.util.List;
import org.crosscheck.article.Article;
import org.crosscheck.article.Mark;
import org.crosscheck.claim.ArticleClaims;

/** One article read by itself: its marks, its claims and whom it mentions. */
public record ArticleReading(
    Article article, List<Mark> marks, ArticleClaims reading, List<Mention> mentions) {
  public ArticleReading {
    marks = List.copyOf(marks);
    mentions = List.copyOf(mentions);
  }
}
