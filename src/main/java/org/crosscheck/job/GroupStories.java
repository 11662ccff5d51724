package org.crosscheck.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.copy.Copy;
import org.crosscheck.event.ArticleSketch;
import org.crosscheck.event.ArticleSketcher;
import org.crosscheck.event.Story;
import org.crosscheck.event.StoryGrouper;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.Rows;

/** Groups articles into stories. */
public record GroupStories(Rules rules) {
  public Dataset<Story> apply(Dataset<MarkedArticle> articles, Dataset<Copy> copies) {
    Dataset<ArticleSketch> sketches =
        Rows.map(
            articles,
            article -> new ArticleSketcher(rules.commonWords()).sketch(article),
            ArticleSketch.class);
    List<Story> stories =
        new StoryGrouper(rules).group(sketches.collectAsList(), copies.collectAsList());
    return Rows.of(articles.sparkSession(), stories, Story.class);
  }
}
