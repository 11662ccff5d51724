package org.crosscheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlArticlesTest {
  private static final String SECOND =
      "They did not agree on a date for the next meeting, a spokesman said in the evening, but"
          + " they promised to speak by telephone before the end of the week.";
  private static final String BODY =
      "<nav><a href='/'>Home</a> <a href='/w'>World</a></nav><div id=top><div class=story>"
          + "<h2>Talks</h2><p>"
          + ReadBytes.TEXT
          + "</p>\n<script>var x = 'not text';</script><p>"
          + SECOND
          + " <a href='/x'>More</a>&nbsp;soon.</p><p style='display: none'>Hidden.</p>"
          + "<ul><li><a href='/1'>Another story</a></li></ul></div>"
          + "<aside><p>An aside.</p></aside></div><footer><p>Imprint</p></footer>";

  @Test
  void runningTextIsTakenParagraphByParagraph() {
    Article article = read("<html><head><title>T</title></head><body>" + BODY);
    assertThat(article.text())
        .isEqualTo("Talks\n\n" + ReadBytes.TEXT + "\n\n" + SECOND + " More\u00A0soon.");
    assertThat(article.title()).isEqualTo("T");
  }

  @Test
  void markedArticleGoesBeforeDensity() {
    String page = "<body><div>" + "<article>" + BODY + "</article><p>Elsewhere.</p></div>";
    assertThat(read(page).text()).startsWith("Talks").doesNotContain("Elsewhere");
  }

  @Test
  void linkedDataGoesBeforeMetaTags() {
    Article article =
        read(
            "<head><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},"
                + "{\"@type\":[\"NewsArticle\"],\"headline\":\"From data\","
                + "\"datePublished\":\"2017-04-11T09:00:00+01:00\","
                + "\"mainEntityOfPage\":{\"@id\":\"https://www.bbc.co.uk/news/1\"}}]}</script>"
                + "<meta property='og:title' content='From tags'></head><body>"
                + BODY);
    assertThat(article.title()).isEqualTo("From data");
    assertThat(article.published()).isEqualTo("2017-04-11T09:00:00+01:00");
    assertThat(article.outlet()).isEqualTo("BBC");
    assertThat(article.url()).isEqualTo("https://www.bbc.co.uk/news/1");
  }

  @Test
  void metaTagsAndTimeAreRead() {
    Article article =
        read(
            "<head><meta property='og:title' content='A &amp; B'>"
                + "<meta property='og:site_name' content='Karvan Post'>"
                + "<link rel=canonical href='https://post.invalid/1'></head>"
                + "<body><time datetime='2024-05-11'>yesterday</time>"
                + BODY);
    assertThat(article.title()).isEqualTo("A & B");
    assertThat(article.outlet()).isEqualTo("Karvan Post");
    assertThat(article.published()).isEqualTo("2024-05-11");
    assertThat(article.url()).isEqualTo("https://post.invalid/1");
  }

  @Test
  void brokenLinkedDataIsPassedOver() {
    String page = "<script type='application/ld+json'>{\"@type\":" + "[".repeat(9_000);
    assertThat(read(page + "</script>" + BODY).text()).startsWith("Talks");
  }

  @Test
  void pageSaysItsOwnCharset() {
    String page = "<head><meta charset=windows-1252></head><body><p>Café " + ReadBytes.TEXT;
    byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
    assertThat(ReadBytes.articles(ReadBytes.read("a.html", bytes)).get(0).text())
        .startsWith("Café ");
  }

  @Test
  void deepAndWidePagesAreRead() {
    String deep = "<div>".repeat(60_000) + "<p>" + ReadBytes.TEXT;
    String wide = "<p " + "a1 b2 c3 ".repeat(100_000) + ">" + ReadBytes.TEXT;
    assertThat(read(deep).text()).contains("Karvan");
    assertThat(read(wide).text()).contains("Karvan");
  }

  @Test
  void pageOfManyMegabytesIsRejected() {
    assertThat(ReadBytes.reasons(ReadBytes.read("a.html", "<p>words ".repeat(1 << 20))))
        .containsExactly("page-too-long@0");
  }

  @Test
  void pageWithoutTextIsRejected() {
    assertThat(ReadBytes.reasons(ReadBytes.read("a.html", "<title>T</title><nav>Home</nav>")))
        .containsExactly("no-text@0");
  }

  private static Article read(String page) {
    return ReadBytes.articles(ReadBytes.read("a.html", page)).get(0);
  }
}
