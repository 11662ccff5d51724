package org.crosscheck.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.crosscheck.article.Article;
import org.crosscheck.article.FieldArticles;
import org.crosscheck.article.Head;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.Read;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetArticlesTest {
  private static final MessageType COLUMNS =
      MessageTypeParser.parseMessageType(
          "message articles { optional binary source_domain (STRING);"
              + " optional int64 published (TIMESTAMP(MICROS,true));"
              + " optional binary text (STRING); repeated binary authors (STRING); }");

  @TempDir private Path folder;

  @Test
  void rowsAreArticlesAndThoseWithoutTextRejected() throws IOException {
    Path file = folder.resolve("a.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
            .withType(COLUMNS)
            .build()) {
      Group row = new SimpleGroupFactory(COLUMNS).newGroup();
      writer.write(
          row.append("source_domain", "tass.com")
              .append("published", 1_491_904_800_000_000L)
              .append("text", "Words.")
              .append("authors", "x"));
      writer.write(new SimpleGroupFactory(COLUMNS).newGroup().append("source_domain", "bbc.com"));
    }
    List<Read> reads = read(file);
    Article article = reads.get(0).article();
    assertThat(article.outlet()).isEqualTo("TASS");
    assertThat(article.published()).isEqualTo("2017-04-11T10:00:00Z");
    assertThat(article.source()).isEqualTo("a.parquet:1");
    assertThat(reads.get(1).rejected().reason()).isEqualTo("no-text");
    assertThat(reads).hasSize(2);
  }

  @Test
  void brokenFileIsOneRejection() throws IOException {
    Path file = folder.resolve("b.parquet");
    Files.writeString(file, "PAR1 this is no table PAR1");
    assertThat(read(file)).extracting(r -> r.rejected().reason()).containsExactly("broken-parquet");
  }

  @Test
  void fileThatVanishedIsOneRejection() {
    assertThat(read(folder.resolve("gone.parquet")))
        .extracting(r -> r.rejected().reason())
        .containsExactly("broken-parquet");
  }

  private static List<Read> read(Path file) {
    FieldArticles fields = new FieldArticles(Rules.read(new RulesSource(null)).outlets());
    String name = file.getFileName().toString();
    return new ParquetArticles(fields)
        .read(new InputFile(file.toUri().toString(), name, 0, Head.EMPTY));
  }
}
