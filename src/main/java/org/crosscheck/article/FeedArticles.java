package org.crosscheck.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The items of an RSS or Atom feed. The parser knows no document type, so that no entity of the
 * file is expanded and nothing outside of it is read.
 */
final class FeedArticles implements ArticleFormat {
  static final int MAX_BYTES = 16 << 20;
  private static final int MAX_DEPTH = 256;
  private static final List<String> BODY =
      List.of("content:encoded", "content", "description", "summary", "media:description");
  private static final List<String> PUBLISHED =
      List.of("pubDate", "published", "dc:date", "updated", "date");

  private final ArticleAssembler assembler;

  FeedArticles(ArticleAssembler assembler) {
    this.assembler = assembler;
  }

  @Override
  public Pieces open(InputFile file, InputStream in) {
    return Pieces.one(reads -> read(file, in, reads));
  }

  private void read(InputFile file, InputStream in, Consumer<Read> reads) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      String detail = "the feed is longer than " + MAX_BYTES + " bytes";
      reads.accept(Read.rejected(file.name(), 0, "feed-too-long", detail));
      return;
    }
    Parser parser = Parser.xmlParser().setMaxDepth(MAX_DEPTH);
    Document feed = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
    String outlet = first(feed, List.of("channel > title", "feed > title"));
    int number = 0;
    for (Element item : feed.select("item, entry")) {
      number++;
      reads.accept(read(file, item, outlet, number));
    }
  }

  private Read read(InputFile file, Element item, String outlet, int number) {
    String url = link(item);
    Head said =
        new Head(
            child(item, List.of("guid", "id")),
            assembler.knowsOutletOf(url) ? null : outlet,
            child(item, PUBLISHED),
            plain(child(item, List.of("title"))),
            url);
    Head head = file.head().withoutItsArticle().orElse(said);
    return assembler.assemble(head, plain(child(item, BODY)), file.name(), number);
  }

  private static String link(Element item) {
    for (Element link : item.children()) {
      boolean self = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
      if (link.tagName().equals("link") && self) {
        return link.hasAttr("href") ? link.attr("href") : link.wholeText().strip();
      }
    }
    return null;
  }

  /** The text of the first child that has one of the names, in the order of the names. */
  private static String child(Element item, List<String> names) {
    for (String name : names) {
      for (Element child : item.children()) {
        if (child.tagName().equalsIgnoreCase(name) && !child.wholeText().isBlank()) {
          return child.attr("type").equals("xhtml") ? child.html() : child.wholeText().strip();
        }
      }
    }
    return null;
  }

  private static String first(Document feed, List<String> queries) {
    return queries.stream()
        .map(feed::selectFirst)
        .filter(e -> e != null && !e.wholeText().isBlank())
        .map(e -> e.wholeText().strip())
        .findFirst()
        .orElse(null);
  }

  /** The paragraphs of a piece of HTML; feeds escape it into text. */
  private static String plain(String html) {
    if (html == null) {
      return null;
    }
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    Element body = Jsoup.parse(html, "", parser).body();
    return HtmlText.paragraphs(body).stream().collect(Collectors.joining("\n\n"));
  }
}
