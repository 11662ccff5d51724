package org.crosscheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvArticlesTest {
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void rowsAreReadWhateverSeparatesThem(String separator) {
    String rows = "outlet,text\nBBC,\"Two\nlines.\"\nTASS,Words.\n".replace(",", separator);
    List<Article> articles = ReadBytes.articles(ReadBytes.read("a.csv", "\uFEFF" + rows));
    assertThat(articles).extracting(Article::outlet).containsExactly("BBC", "TASS");
    assertThat(articles.get(0).text()).isEqualTo("Two\nlines.");
  }

  @Test
  void rowWithTooManyCellsCostsOnlyItself() {
    List<Read> reads = ReadBytes.read("a.csv", "outlet,text\nBBC,One.\nBBC,Two.,3,4\nBBC,Four.\n");
    assertThat(ReadBytes.articles(reads))
        .extracting(Article::text)
        .containsExactly("One.", "Four.");
    assertThat(ReadBytes.reasons(reads)).containsExactly("broken-csv@3");
  }

  @Test
  void rowWithoutTextIsRejected() {
    assertThat(ReadBytes.reasons(ReadBytes.read("a.csv", "outlet,text\nBBC,\n")))
        .containsExactly("no-text@2");
  }

  @Test
  void tableThatIsNotUtf8KeepsWhatWasReadBefore() {
    byte[] bytes = "text\nOne.\n?\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    assertThat(ReadBytes.reasons(ReadBytes.read("a.csv", bytes))).containsExactly("not-utf-8@0");
  }
}
