package org.crosscheck.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;

/** Reads bytes as if they were a file's, for the tests of the formats. */
final class ReadBytes {
  static final String TEXT =
      "Ministers of four countries met in Karvan on Monday and spoke for two hours about the dam.";
  private static final FileReader READER =
      new FileReader(Rules.read(new RulesSource(null)).outlets());

  private ReadBytes() {}

  static List<Read> read(String name, byte[] bytes) {
    return read(name, path -> new ByteArrayInputStream(bytes));
  }

  static List<Read> read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static List<Read> read(String name, FileReader.Opens opens) {
    List<Read> reads = new ArrayList<>();
    READER.iterate(file(name), opens).forEachRemaining(reads::add);
    return reads;
  }

  static List<Article> articles(List<Read> reads) {
    return reads.stream().map(Read::article).filter(a -> a != null).toList();
  }

  static List<String> reasons(List<Read> reads) {
    return reads.stream()
        .map(Read::rejected)
        .filter(r -> r != null)
        .map(r -> r.reason() + "@" + r.line())
        .toList();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static InputFile file(String name) {
    return new InputFile("test:" + name, name, 0, Head.EMPTY);
  }
}
