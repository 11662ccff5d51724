package org.crosscheck.job;

import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.crosscheck.claim.ArticleClaims;
import org.crosscheck.claim.ClaimReader;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.name.ArticleReading;
import org.crosscheck.name.MentionReader;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.MappedIterator;
import org.crosscheck.spark.Rows;

/** Reads each article by itself: its claims and whom it mentions. */
public record ReadClaims(Rules rules) {
  public Dataset<ArticleReading> apply(Dataset<ParsedArticle> articles) {
    Rules known = rules;
    return Rows.mapPartitions(articles, rows -> readings(known, rows), ArticleReading.class);
  }

  private static Iterator<ArticleReading> readings(Rules rules, Iterator<ParsedArticle> articles) {
    ClaimReader claims = new ClaimReader(rules);
    MentionReader mentions = new MentionReader(rules);
    return new MappedIterator<>(articles, parsed -> reading(claims, mentions, parsed));
  }

  private static ArticleReading reading(
      ClaimReader claims, MentionReader mentions, ParsedArticle parsed) {
    ArticleClaims read = claims.read(parsed);
    return mentions.reading(parsed, read);
  }
}
