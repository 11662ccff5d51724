package org.crosscheck.job;

import org.apache.spark.sql.Dataset;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkReader;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.SentenceReader;
import org.crosscheck.spark.Rows;

/** Marks what is not news and parses the rest into sentences. */
public record ParseArticles(MarkReader marks) {
  public Dataset<ParsedArticle> apply(Dataset<Article> articles) {
    MarkReader reader = marks;
    return Rows.map(
        articles, article -> new SentenceReader().read(reader.mark(article)), ParsedArticle.class);
  }
}
