package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** One article a file, as a saved web page. */
final class HtmlArticles implements ArticleFormat {
  private final HtmlPages pages;

  HtmlArticles(ArticleAssembler assembler) {
    pages = new HtmlPages(assembler);
  }

  @Override
  public Pieces open(InputFile file, InputStream in) {
    return Pieces.one(reads -> read(file, in, reads));
  }

  private void read(InputFile file, InputStream in, Consumer<Read> reads) throws IOException {
    reads.accept(pages.read(in, null, file.head(), file.name(), 0));
  }
}
