package org.crosscheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarcArticlesTest {
  private static final String PAGE =
      "<html><head><title>Talks</title></head><body><p>" + ReadBytes.TEXT + "</p></body></html>";

  @Test
  void pagesAreReadAndOtherResponsesCounted() {
    String warc =
        record("warcinfo", "application/warc-fields", "software: test\r\n")
            + response("200 OK", "text/html; charset=utf-8", PAGE)
            + response("404 Not Found", "text/html", PAGE)
            + response("200 OK", "image/png", "x");
    List<Read> reads = ReadBytes.read("a.warc", warc);
    List<Article> articles = ReadBytes.articles(reads);
    assertThat(articles).extracting(Article::text).containsExactly(ReadBytes.TEXT);
    assertThat(articles.get(0).outlet()).isEqualTo("BBC");
    assertThat(articles.get(0).source()).isEqualTo("a.warc:2");
    assertThat(ReadBytes.reasons(reads)).containsExactly("not-a-page@3", "not-a-page@4");
  }

  @Test
  void recordsGzippedOneByOneAreRead() {
    byte[] one =
        ReadBytes.gzip(response("200 OK", "text/html", PAGE).getBytes(StandardCharsets.UTF_8));
    byte[] two = new byte[2 * one.length];
    System.arraycopy(one, 0, two, 0, one.length);
    System.arraycopy(one, 0, two, one.length, one.length);
    assertThat(ReadBytes.articles(ReadBytes.read("a.warc.gz", two))).hasSize(2);
  }

  @Test
  void brokenRecordKeepsWhatWasReadBefore() {
    List<Read> reads =
        ReadBytes.read("a.warc", response("200 OK", "text/html", PAGE) + "no record\r\n\r\n");
    assertThat(ReadBytes.articles(reads)).hasSize(1);
    assertThat(ReadBytes.reasons(reads)).containsExactly("broken-warc@2");
  }

  private static String response(String status, String type, String body) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
    return record("response", "application/http; msgtype=response", http);
  }

  private static String record(String kind, String type, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + kind
        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        + "WARC-Date: 2017-04-11T10:00:00Z\r\nWARC-Target-URI: https://www.bbc.co.uk/news/1\r\n"
        + "Content-Type: "
        + type
        + "\r\nContent-Length: "
        + block.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }
}
