package org.crosscheck.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.copy.Copy;
import org.crosscheck.copy.CopyFinder;
import org.crosscheck.copy.TextPrint;
import org.crosscheck.copy.TextPrinter;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.Rows;

/** Finds which articles share one text. */
public record FindCopies(Rules rules) {
  public Dataset<Copy> apply(Dataset<MarkedArticle> articles) {
    Dataset<TextPrint> prints =
        Rows.map(articles, article -> new TextPrinter().print(article), TextPrint.class);
    List<Copy> copies = new CopyFinder(rules.outlets()).find(prints.collectAsList());
    return Rows.of(articles.sparkSession(), copies, Copy.class);
  }
}
