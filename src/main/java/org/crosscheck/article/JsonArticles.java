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
  public Pieces open(InputFile file, InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, PEEK_BYTES);
    if (isOneObjectALine(buffered)) {
      Lines lines = new Lines(buffered, MAX_LINE_BYTES);
      return reads -> readLine(file, lines, reads);
    }
    JsonParser parser = JSON.createParser(Utf8.reader(buffered));
    return reads -> readBareValue(file, parser, reads);
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

  private boolean readLine(InputFile file, Lines lines, Consumer<Read> reads) throws IOException {
    if (!lines.next()) {
      return false;
    }
    if (lines.isTooLong()) {
      String detail = lines.length() + " bytes; at most " + MAX_LINE_BYTES;
      reads.accept(Read.rejected(file.name(), lines.number(), "line-too-long", detail));
    } else {
      readLine(file, lines.number(), lines.bytes(), reads);
    }
    return true;
  }

  private void readLine(InputFile file, long line, byte[] bytes, Consumer<Read> reads)
      throws IOException {
    Optional<String> text = Utf8.read(bytes);
    if (text.isEmpty()) {
      reads.accept(Read.rejected(file.name(), line, "not-utf-8", "the line is not UTF-8 text"));
      return;
    }
    try (JsonParser parser = JSON.createParser(text.get())) {
      while (readNext(file, parser, line, reads)) {
        // Several objects may stand on one line.
        continue;
      }
    } catch (JsonProcessingException e) {
      reads.accept(Read.rejected(file.name(), line, "broken-json", reason(e)));
    }
  }

  /** Reads a value that may run over lines. */
  private boolean readBareValue(InputFile file, JsonParser parser, Consumer<Read> reads)
      throws IOException {
    try {
      return readNext(file, parser, 0, reads);
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String detail = reason(e) + "; the rest of the file is not read";
      reads.accept(Read.rejected(file.name(), line, "broken-json", detail));
      return false;
    }
  }

  /**
   * Reads the next object, whether an array holds it or not; false where there is none.
   *
   * @param knownLine the line that the value stands on, 0 to ask the parser
   */
  private boolean readNext(InputFile file, JsonParser parser, long knownLine, Consumer<Read> reads)
      throws IOException {
    JsonToken token = parser.nextToken();
    if (token != null && token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
      long line = knownLine > 0 ? knownLine : parser.currentTokenLocation().getLineNr();
      reads.accept(readValue(file, parser, token, line));
    }
    return token != null;
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
