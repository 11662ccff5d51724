package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the articles of one file in one format; what is wrong with it becomes rejections. */
@FunctionalInterface
interface ArticleFormat {
  void read(InputFile file, InputStream in, Consumer<Read> reads) throws IOException;
}
