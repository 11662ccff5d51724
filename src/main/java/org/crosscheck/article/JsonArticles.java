package org.crosscheck.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Articles as JSON in our field names ({@code id outlet published title url text}) or in those of
 * news-please ({@code source_domain date_publish title url maintext}): one object a line, or one
 * array of objects, or objects over several lines. Of lines, a broken one costs only itself.
 */
final class JsonArticles implements ArticleFormat {
  /** Longer lines hold no article: {@link ArticleAssembler#MAX_CHARACTERS} with all its escapes. */
  static final int MAX_LINE_BYTES = 16 << 20;

  private static final int PEEK_BYTES = 1 << 16;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(MAX_LINE_BYTES)
                  .maxNestingDepth(100)
                  .build())
          .build();

  private final FieldArticles articles;

  JsonArticles(FieldArticles articles) {
    this.articles = articles;
  }

  @Override
  public void read(InputFile file, InputStream in, Consumer<Read> reads) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    if (isOneObjectALine(buffered)) {
      readLines(file, buffered, reads);
    } else {
      readValues(file, buffered, reads);
    }
  }

  /** An array, or an object that its first line leaves open, is read as values. */
  private static boolean isOneObjectALine(BufferedInputStream in) throws IOException {
    in.mark(PEEK_BYTES);
    String start = new String(in.readNBytes(PEEK_BYTES), StandardCharsets.UTF_8);
    in.reset();
    String first = start.replaceFirst("^[\\s\uFEFF]+", "");
    int end = first.indexOf('\n');
    if (first.startsWith("[")) {
      return false;
    }
    // A first line that merely broke off stands above other objects.
    return end < 0
        || first.substring(end).stripLeading().startsWith("{")
        || !isUnfinished(first.substring(0, end));
  }

  private static boolean isUnfinished(String line) {
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      parser.skipChildren();
      return false;
    } catch (JsonEOFException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void readLines(InputFile file, InputStream in, Consumer<Read> reads) throws IOException {
    Lines lines = new Lines(in, MAX_LINE_BYTES);
    while (lines.next()) {
      if (lines.isTooLong()) {
        String detail = lines.length() + " bytes; at most " + MAX_LINE_BYTES;
        reads.accept(Read.rejected(file.name(), lines.number(), "line-too-long", detail));
      } else {
        readLine(file, lines.number(), lines.bytes(), reads);
      }
    }
  }

  private void readLine(InputFile file, long line, byte[] bytes, Consumer<Read> reads)
      throws IOException {
    Optional<String> text = Utf8.read(bytes);
    if (text.isEmpty()) {
      reads.accept(Read.rejected(file.name(), line, "not-utf-8", "the line is not UTF-8 text"));
    } else if (!text.get().isBlank()) {
      try (JsonParser parser = JSON.createParser(text.get())) {
        readAll(file, parser, line, reads);
      } catch (JsonProcessingException e) {
        reads.accept(Read.rejected(file.name(), line, "broken-json", reason(e)));
      }
    }
  }

  /** Reads a file of values that run over lines. */
  private void readValues(InputFile file, InputStream in, Consumer<Read> reads) throws IOException {
    try (JsonParser parser = JSON.createParser(Utf8.reader(in))) {
      readAll(file, parser, 0, reads);
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String detail = reason(e) + "; the rest of the file is not read";
      reads.accept(Read.rejected(file.name(), line, "broken-json", detail));
    }
  }

  /** Reads objects one after the other, whether an array holds them or not. */
  private void readAll(InputFile file, JsonParser parser, long lineOfAll, Consumer<Read> reads)
      throws IOException {
    JsonToken token = parser.nextToken();
    while (token != null) {
      if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
        long line = lineOfAll > 0 ? lineOfAll : parser.currentTokenLocation().getLineNr();
        reads.accept(readValue(file, parser, token, line));
      }
      token = parser.nextToken();
    }
  }

  private Read readValue(InputFile file, JsonParser parser, JsonToken token, long line)
      throws IOException {
    if (token != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return Read.rejected(file.name(), line, "not-an-object", "this is no JSON object");
    }
    return articles.assemble(fields(parser), file, line);
  }

  /** The fields that an article is made of; all others are passed over unread. */
  private static Map<String, String> fields(JsonParser parser) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value != null && value.isStructStart()) {
        parser.skipChildren();
      } else if (FieldArticles.isWanted(name) && value != JsonToken.VALUE_NULL) {
        fields.put(name, parser.getText());
      }
    }
    return fields;
  }

  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("no JSON");
  }
}
