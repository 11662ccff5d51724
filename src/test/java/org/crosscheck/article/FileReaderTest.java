package org.crosscheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReaderTest {
  private static final List<String> NAMES =
      List.of(
          "a.jsonl",
          "a.json",
          "a.csv",
          "a.txt",
          "a.md",
          "a.html",
          "a.warc",
          "a.xml",
          "a.jsonl.gz",
          "a.warc.gz",
          "a.exe");

  @Property(tries = 60, seed = "17")
  void anyBytesBecomeAnArticleOrARejection(@ForAll @Size(max = 300) byte[] bytes) {
    for (String name : NAMES) {
      assertThat(ReadBytes.read(name, bytes)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{", "<", "<?xml version='1.0'?><rss>", "WARC/1.0\r\n", "---\n", "\""})
  void anyBeginningOfAFormatIsRead(String start) {
    for (String name : NAMES) {
      assertThat(ReadBytes.read(name, start.repeat(3))).isNotEmpty();
    }
  }

  @Test
  void emptyFileIsRejected() {
    assertThat(ReadBytes.reasons(ReadBytes.read("a.jsonl", ""))).containsExactly("no-articles@0");
    assertThat(ReadBytes.reasons(ReadBytes.read("a.txt", ""))).containsExactly("no-text@0");
  }

  @Test
  void unknownEndingIsRejected() {
    assertThat(ReadBytes.reasons(ReadBytes.read("a.docx", "x")))
        .containsExactly("unknown-format@0");
  }

  @Test
  void fileThatVanishedAfterListingIsRejected() {
    List<Read> reads =
        ReadBytes.read(
            "a.txt",
            path -> {
              throw new FileNotFoundException("/secret/folder/a.txt");
            });
    assertThat(ReadBytes.reasons(reads)).containsExactly("not-found@0");
    assertThat(reads.get(0).rejected().detail()).doesNotContain("secret");
  }

  @Test
  void binaryNamedTextIsRejected() {
    assertThat(ReadBytes.reasons(ReadBytes.read("a.txt", new byte[] {'a', 0, 'b'})))
        .containsExactly("binary@0");
  }

  @Test
  void textThatIsNotUtf8IsRejected() {
    assertThat(ReadBytes.reasons(ReadBytes.read("a.txt", new byte[] {'a', (byte) 0xE9, 'b'})))
        .containsExactly("not-utf-8@0");
  }

  @Test
  void decompressionBombIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      new RepeatedByte('\n', 80L << 20).transferTo(out);
    }
    assertThat(ReadBytes.reasons(ReadBytes.read("a.jsonl.gz", packed.toByteArray())))
        .containsExactly("unpacks-too-far@0");
  }

  @Test
  void textThatPacksWellIsNoBomb() {
    String line = "{\"text\":\"" + ReadBytes.TEXT + "\"}\n";
    byte[] bytes = line.repeat(2_000).getBytes(StandardCharsets.UTF_8);
    assertThat(ReadBytes.articles(ReadBytes.read("a.jsonl.gz", ReadBytes.gzip(bytes))))
        .hasSize(2_000);
  }

  @Test
  void namesAreShownWithoutControlCharacters() {
    Read read = ReadBytes.read("a\n\u202E\u0007b.txt", ReadBytes.TEXT).get(0);
    assertThat(read.article().source()).isEqualTo("a\uFFFD\uFFFD\uFFFDb.txt");
  }

  @Test
  void headOfATextFileIsRead() {
    String content = "---\noutlet: BBC\npublished: 11 April 2017\ntitle: A: b\n---\n" + "Words.";
    Article article = ReadBytes.articles(ReadBytes.read("x/a.md", content)).get(0);
    assertThat(article.outlet()).isEqualTo("BBC");
    assertThat(article.published()).isEqualTo("2017-04-11");
    assertThat(article.title()).isEqualTo("A: b");
    assertThat(article.text()).isEqualTo("Words.");
    assertThat(article.id()).isEqualTo("x/a");
  }
}
