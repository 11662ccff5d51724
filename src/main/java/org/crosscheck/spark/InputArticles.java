package org.crosscheck.spark;

import java.io.Serializable;
import java.util.Iterator;
import org.crosscheck.article.FieldArticles;
import org.crosscheck.article.FileReader;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.Read;
import org.crosscheck.rules.Outlets;

/** Reads the articles of any input file, on any Hadoop file system. */
public final class InputArticles implements Serializable {
  private static final long serialVersionUID = 1;

  private final FileReader files;
  private final ParquetArticles tables;

  public InputArticles(Outlets outlets) {
    files = new FileReader(outlets);
    tables = new ParquetArticles(new FieldArticles(outlets));
  }

  /** Articles and rejections of the file, as they are asked for; a file has at least one. */
  public Iterator<Read> iterate(InputFile file) {
    return ParquetArticles.isParquet(file)
        ? tables.read(file).iterator()
        : files.iterate(file, InputFiles::open);
  }
}
