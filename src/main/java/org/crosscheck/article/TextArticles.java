package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One article a file, as plain text or Markdown, with an optional head of {@code key: value} lines
 * between two lines of {@code ---}; what the head leaves out may stand in the folder's manifest.
 */
final class TextArticles implements ArticleFormat {
  private static final int MAX_BYTES = 4 * ArticleAssembler.MAX_CHARACTERS;
  private static final String FENCE = "---";

  private final ArticleAssembler assembler;

  TextArticles(ArticleAssembler assembler) {
    this.assembler = assembler;
  }

  @Override
  public Pieces open(InputFile file, InputStream in) {
    return Pieces.one(reads -> read(file, in, reads));
  }

  private void read(InputFile file, InputStream in, Consumer<Read> reads) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      String detail = file.bytes() + " bytes; at most " + MAX_BYTES;
      reads.accept(Read.rejected(file.name(), 0, "text-too-long", detail));
      return;
    }
    Optional<String> text = isBinary(bytes) ? Optional.empty() : Utf8.read(bytes);
    if (text.isEmpty()) {
      String reason = isBinary(bytes) ? "binary" : "not-utf-8";
      reads.accept(Read.rejected(file.name(), 0, reason, "the file is not UTF-8 text"));
      return;
    }
    reads.accept(article(file, text.get()));
  }

  private Read article(InputFile file, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    String body = text.substring(headEnd(text, fields));
    Head written =
        new Head(
            fields.get("id"),
            fields.get("outlet"),
            fields.get("published"),
            fields.get("title"),
            fields.get("url"));
    String stem = file.name().replaceFirst("\\.[^./]*$", "");
    Head head = written.orElse(file.head()).orElse(new Head(stem, null, null, null, null));
    return assembler.assemble(head, body, file.name(), 0);
  }

  /** Reads the head's lines into {@code fields}; returns where the body begins. */
  private static int headEnd(String text, Map<String, String> fields) {
    int at = text.indexOf('\n');
    if (at < 0 || !text.substring(0, at).strip().equals(FENCE)) {
      return 0;
    }
    Map<String, String> found = new LinkedHashMap<>();
    int from = at + 1;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      String line = text.substring(from, end).strip();
      from = Math.min(text.length(), end + 1);
      if (line.equals(FENCE)) {
        fields.putAll(found);
        return from;
      }
      int colon = line.indexOf(':');
      if (colon < 1) {
        return 0;
      }
      found.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    return 0;
  }

  private static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
