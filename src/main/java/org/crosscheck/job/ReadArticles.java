package org.crosscheck.job;

import org.apache.spark.sql.Dataset;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.Read;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.InputArticles;
import org.crosscheck.spark.Rows;

/** Reads the articles and rejections of the input's files. */
public record ReadArticles(Rules rules) {
  public Dataset<Read> apply(Dataset<InputFile> files) {
    InputArticles articles = new InputArticles(rules.outlets());
    return Rows.flatMapLazily(files, articles::iterate, Read.class);
  }
}
