package org.crosscheck.job;

import org.apache.spark.sql.Dataset;
import org.crosscheck.claim.ArticleClaims;
import org.crosscheck.claim.ClaimReader;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.name.ArticleReading;
import org.crosscheck.name.MentionReader;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.Rows;

/** Reads each article by itself: its claims and whom it mentions. */
public record ReadClaims(Rules rules) {
  public Dataset<ArticleReading> apply(Dataset<ParsedArticle> articles) {
    ClaimReader claims = new ClaimReader(rules);
    MentionReader mentions = new MentionReader(rules);
    return Rows.map(
        articles,
        parsed -> {
          ArticleClaims read = claims.read(parsed);
          return new ArticleReading(
              parsed.article(), parsed.marks(), read, mentions.read(parsed, read));
        },
        ArticleReading.class);
  }
}
