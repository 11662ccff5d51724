package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The web pages of a WARC file, as CC-NEWS has them: one article a response. The line of an
 * article's source is the number of its record.
 */
final class WarcArticles implements ArticleFormat {
  private final HtmlPages pages;

  WarcArticles(ArticleAssembler assembler) {
    pages = new HtmlPages(assembler);
  }

  @Override
  public Pieces open(InputFile file, InputStream in) throws IOException {
    return new Records(file, new WarcReader(in));
  }

  private final class Records implements Pieces {
    private final InputFile file;
    private final WarcReader records;
    private long number;

    Records(InputFile file, WarcReader records) {
      this.file = file;
      this.records = records;
    }

    @Override
    public boolean next(Consumer<Read> reads) throws IOException {
      number++;
      try {
        Optional<WarcRecord> record = records.next();
        if (record.isPresent() && record.get() instanceof WarcResponse response) {
          reads.accept(read(file, response, number));
        }
        return record.isPresent();
      } catch (ParsingException | IllegalArgumentException e) {
        String detail = "the record cannot be read; the rest of the file is not read";
        reads.accept(Read.rejected(file.name(), number, "broken-warc", detail));
        return false;
      }
    }
  }

  private Read read(InputFile file, WarcResponse response, long number) throws IOException {
    try {
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      if (http.status() != 200 || !isPage(type)) {
        String detail = "status " + http.status() + ", " + type.base();
        return Read.rejected(file.name(), number, "not-a-page", detail);
      }
      Head known = new Head(null, file.head().outlet(), null, null, response.target());
      InputStream body = http.bodyDecoded().stream();
      return pages.read(body, charset(type), known, file.name(), number);
    } catch (ParsingException | IllegalArgumentException e) {
      return Read.rejected(file.name(), number, "broken-response", "the response is no HTTP");
    }
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML)
        || type.base().toString().equalsIgnoreCase("application/xhtml+xml");
  }

  private static String charset(MediaType type) {
    String name = type.parameters().get("charset");
    try {
      return name != null && Charset.isSupported(name) ? name : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
