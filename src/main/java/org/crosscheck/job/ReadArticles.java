package org.crosscheck.job;

import org.apache.spark.sql.Dataset;
import org.crosscheck.article.FieldArticles;
import org.crosscheck.article.FileReader;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.Read;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.InputFiles;
import org.crosscheck.spark.ParquetArticles;
import org.crosscheck.spark.Rows;

/** Reads the articles and rejections of the input's files. */
public record ReadArticles(Rules rules) {
  public Dataset<Read> apply(Dataset<InputFile> files) {
    FileReader reader = new FileReader(rules.outlets());
    ParquetArticles tables = new ParquetArticles(new FieldArticles(rules.outlets()));
    return Rows.flatMapLazily(
        files,
        file ->
            ParquetArticles.isParquet(file)
                ? tables.read(file).iterator()
                : reader.iterate(file, InputFiles::open),
        Read.class);
  }
}
