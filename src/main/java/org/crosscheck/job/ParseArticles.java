package org.crosscheck.job;

import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkReader;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.SentenceReader;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.MappedIterator;
import org.crosscheck.spark.Rows;

/** Marks what is not news and parses the rest into sentences. */
public record ParseArticles(Rules rules) {
  public Dataset<ParsedArticle> apply(Dataset<Article> articles) {
    Rules known = rules;
    return Rows.mapPartitions(articles, rows -> parsed(known, rows), ParsedArticle.class);
  }

  private static Iterator<ParsedArticle> parsed(Rules rules, Iterator<Article> articles) {
    MarkReader marks = new MarkReader(rules);
    SentenceReader sentences = new SentenceReader();
    return new MappedIterator<>(articles, article -> sentences.read(marks.mark(article)));
  }
}
