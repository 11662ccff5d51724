package org.crosscheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedArticlesTest {
  @Test
  void itemsOfRssAreRead() {
    List<Article> articles =
        read(
            "<?xml version='1.0'?><rss><channel><title>Karvan Post</title><item>"
                + "<title>Talks &amp;amp; tea</title><link>https://www.bbc.com/news/1</link>"
                + "<guid>g1</guid><pubDate>Tue, 11 Apr 2017 10:00:00 GMT</pubDate>"
                + "<description>Short.</description>"
                + "<content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded></item>"
                + "<item><title>Second</title><description>&lt;p&gt;Three.&lt;/p&gt;</description>"
                + "</item></channel></rss>");
    assertThat(articles).extracting(Article::text).containsExactly("One.\n\nTwo.", "Three.");
    assertThat(articles).extracting(Article::outlet).containsExactly("BBC", "Karvan Post");
    assertThat(articles.get(0).published()).isEqualTo("2017-04-11T10:00:00Z");
    assertThat(articles.get(0).title()).isEqualTo("Talks & tea");
    assertThat(articles.get(0).id()).isEqualTo("g1");
  }

  @Test
  void entriesOfAtomAreRead() {
    List<Article> articles =
        read(
            "<feed><title>Karvan Post</title><entry><title>Talks</title><id>e1</id>"
                + "<link rel='edit' href='https://x.invalid/'/>"
                + "<link href='https://post.invalid/1'/>"
                + "<published>2017-04-11T10:00:00Z</published>"
                + "<content type='xhtml'><div><p>One.</p></div></content></entry></feed>");
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).text()).isEqualTo("One.");
    assertThat(articles.get(0).url()).isEqualTo("https://post.invalid/1");
  }

  @Test
  void entitiesOfTheFileAreNotExpanded() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
    }
    laughs.append("<!ENTITY file SYSTEM 'file:///etc/passwd'>]>");
    List<Article> articles =
        read(
            laughs
                + "<rss><channel><item><title>T</title>"
                + "<description>Words &a29; &file; here.</description></item></channel></rss>");
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).text()).hasSizeLessThan(60).doesNotContain("root:");
  }

  @Test
  void itemWithoutTextIsRejectedByItsNumber() {
    String feed = "<rss><item><description>One.</description></item><item><title>T</title></item>";
    assertThat(ReadBytes.reasons(ReadBytes.read("a.xml", feed))).containsExactly("no-text@2");
  }

  @Test
  void xmlThatIsNoFeedIsRejected() {
    assertThat(ReadBytes.reasons(ReadBytes.read("a.xml", "<a><b/></a>")))
        .containsExactly("no-articles@0");
  }

  private static List<Article> read(String feed) {
    return ReadBytes.articles(ReadBytes.read("a.rss", feed));
  }
}
