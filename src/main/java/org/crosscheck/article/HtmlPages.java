package org.crosscheck.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Makes an article of a web page's bytes. Nothing is fetched, no script runs. */
final class HtmlPages implements Serializable {
  private static final long serialVersionUID = 1;

  /** Pages of news are below two megabytes. */
  static final int MAX_BYTES = 8 << 20;

  private static final int MAX_DEPTH = 256;

  private final ArticleAssembler assembler;

  HtmlPages(ArticleAssembler assembler) {
    this.assembler = assembler;
  }

  /**
   * Reads one page to the end of {@code in}.
   *
   * @param known what is known beside the page, which goes before what the page says
   * @param charset of the page where its transport names it, else null
   */
  Read read(InputStream in, String charset, Head known, String source, long line)
      throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      String detail = "the page is longer than " + MAX_BYTES + " bytes";
      return Read.rejected(source, line, "page-too-long", detail);
    }
    Document page = parse(bytes, charset);
    Head said = PageHead.of(page);
    Head head = known.orElse(said);
    // A page's name for itself ("BBC News - Home") is only the last resort.
    boolean named = known.outlet() == null && assembler.knowsOutletOf(head.url());
    Head resolved =
        named ? new Head(head.id(), null, head.published(), head.title(), head.url()) : head;
    return assembler.assemble(resolved, MainText.of(page), source, line);
  }

  private static Document parse(byte[] bytes, String charset) throws IOException {
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", parser);
  }
}
