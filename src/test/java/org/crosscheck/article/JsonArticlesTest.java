package org.crosscheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonArticlesTest {
  private static final String ONE =
      "{\"id\":\"a\",\"outlet\":\"BBC\",\"published\":\"2017-04-11\",\"title\":\"T\",\"text\":\"Words.\"}";
  private static final String TWO =
      "{\"source_domain\":\"www.tass.com\",\"date_publish\":\"2017-06-22 10:00:00\","
          + "\"maintext\":\"Other words.\",\"authors\":[\"x\",{\"y\":1}]}";

  @Test
  void linesAreReadInBothVocabularies() {
    List<Read> reads = ReadBytes.read("a.jsonl", ONE + "\r\n\n" + TWO);
    List<Article> articles = ReadBytes.articles(reads);
    assertThat(articles).extracting(Article::outlet).containsExactly("BBC", "TASS");
    assertThat(articles)
        .extracting(Article::published)
        .containsExactly("2017-04-11", "2017-06-22T10:00:00");
    assertThat(articles).extracting(Article::source).containsExactly("a.jsonl:1", "a.jsonl:3");
  }

  @Test
  void oneObjectOverManyLinesIsOneArticle() {
    String pretty = ONE.replace("{", "{\n  ").replace(",", ",\n  ");
    assertThat(ReadBytes.articles(ReadBytes.read("a.json", pretty)))
        .extracting(Article::id)
        .containsExactly("a");
  }

  @Test
  void arrayIsReadObjectByObject() {
    List<Read> reads = ReadBytes.read("a.json", "[" + ONE + ",\n3,\n" + TWO + "]");
    assertThat(ReadBytes.articles(reads)).hasSize(2);
    assertThat(ReadBytes.reasons(reads)).containsExactly("not-an-object@2");
  }

  @Test
  void twoObjectsOnOneLineAreBothRead() {
    assertThat(ReadBytes.articles(ReadBytes.read("a.jsonl", ONE + TWO))).hasSize(2);
  }

  @Test
  void gzippedLinesAndArraysAreRead() {
    byte[] lines = ReadBytes.gzip((ONE + "\n" + TWO).getBytes(StandardCharsets.UTF_8));
    byte[] array = ReadBytes.gzip(("[" + ONE + "]").getBytes(StandardCharsets.UTF_8));
    assertThat(ReadBytes.articles(ReadBytes.read("a.jsonl.gz", lines))).hasSize(2);
    assertThat(ReadBytes.articles(ReadBytes.read("a.json.gz", array))).hasSize(1);
  }

  @Test
  void brokenLineCostsOnlyItself() {
    List<Read> reads = ReadBytes.read("a.jsonl", "{\"text\":\"bro\n" + ONE + "\n{]\n" + TWO);
    assertThat(ReadBytes.articles(reads)).hasSize(2);
    assertThat(ReadBytes.reasons(reads)).containsExactly("broken-json@1", "broken-json@3");
  }

  @Test
  void brokenArrayKeepsWhatWasReadBefore() {
    List<Read> reads = ReadBytes.read("a.json", "[" + ONE + ",\n{\"text\":");
    assertThat(ReadBytes.articles(reads)).hasSize(1);
    assertThat(ReadBytes.reasons(reads)).containsExactly("broken-json@2");
  }

  @Test
  void lineThatIsNotUtf8IsRejected() {
    byte[] bytes = (ONE + "\nxx\n" + ONE).getBytes(StandardCharsets.UTF_8);
    bytes[ONE.length() + 1] = (byte) 0xFF;
    assertThat(ReadBytes.reasons(ReadBytes.read("a.jsonl", bytes))).containsExactly("not-utf-8@2");
  }

  @Test
  void lineOfTwoHundredMegabytesIsRejectedAndTheNextOneRead() {
    InputStream endless = new RepeatedByte('x', 200L << 20);
    InputStream after = new ByteArrayInputStream(("\n" + ONE).getBytes(StandardCharsets.UTF_8));
    List<Read> reads = ReadBytes.read("a.jsonl", path -> new SequenceInputStream(endless, after));
    assertThat(ReadBytes.articles(reads)).hasSize(1);
    assertThat(ReadBytes.reasons(reads)).containsExactly("line-too-long@1");
  }

  @Test
  void deepNestingIsRejected() {
    String deep = "{\"text\":\"x\",\"a\":" + "[".repeat(50_000);
    assertThat(ReadBytes.reasons(ReadBytes.read("a.jsonl", deep))).containsExactly("broken-json@1");
  }

  @Test
  void articleWithoutOutletOrDateIsRead() {
    Read read = ReadBytes.read("a.jsonl", "{\"text\":\"Words.\"}").get(0);
    assertThat(read.article().outlet()).isEqualTo("unknown");
    assertThat(read.article().published()).isNull();
    assertThat(read.rejected()).isNull();
  }

  @Test
  void unreadableDateIsAComplaintBesideTheArticle() {
    Read read = ReadBytes.read("a.jsonl", "{\"text\":\"Words.\",\"published\":\"soon\"}").get(0);
    assertThat(read.article().published()).isNull();
    assertThat(read.rejected().reason()).isEqualTo("unreadable-date");
  }

  @Test
  void articleOfFiveMegabytesIsRejected() {
    String json = "{\"text\":\"" + "word ".repeat(1 << 20) + "\"}";
    assertThat(ReadBytes.reasons(ReadBytes.read("a.jsonl", json)))
        .containsExactly("text-too-long@1");
  }
}
