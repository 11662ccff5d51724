package org.crosscheck.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Articles as JSON, one object a line, in our field names ({@code id outlet published title url
 * text}) or in those of news-please ({@code source_domain date_publish title url maintext}).
 */
final class JsonArticles implements ArticleFormat {
  /** Longer lines hold no article: {@link ArticleAssembler#MAX_CHARACTERS} with all its escapes. */
  static final int MAX_LINE_BYTES = 16 << 20;

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(MAX_LINE_BYTES)
                .maxNestingDepth(100)
                .build());
  }

  private final ArticleAssembler assembler;

  JsonArticles(ArticleAssembler assembler) {
    this.assembler = assembler;
  }

  @Override
  public void read(InputFile file, InputStream in, Consumer<Read> reads) throws IOException {
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

  private void readLine(InputFile file, long line, byte[] bytes, Consumer<Read> reads) {
    Optional<String> text = Utf8.read(bytes);
    if (text.isEmpty()) {
      reads.accept(Read.rejected(file.name(), line, "not-utf-8", "the line is not UTF-8 text"));
    } else if (!text.get().isBlank()) {
      reads.accept(readObject(file, line, text.get()));
    }
  }

  private Read readObject(InputFile file, long line, String text) {
    try {
      JsonNode node = JSON.readTree(text);
      if (!node.isObject()) {
        return Read.rejected(file.name(), line, "not-an-object", "the line is no JSON object");
      }
      return assembler.assemble(head(node), first(node, BODY).orElse(null), file.name(), line);
    } catch (JsonProcessingException e) {
      return Read.rejected(file.name(), line, "broken-json", e.getOriginalMessage());
    }
  }

  private static final List<String> BODY = List.of("text", "maintext", "body", "content");
  private static final List<String> OUTLET = List.of("outlet", "source_domain");
  private static final List<String> PUBLISHED = List.of("published", "date_publish");

  private static Head head(JsonNode node) {
    return new Head(
        first(node, List.of("id")).orElse(null),
        first(node, OUTLET).orElse(null),
        first(node, PUBLISHED).orElse(null),
        first(node, List.of("title")).orElse(null),
        first(node, List.of("url")).orElse(null));
  }

  private static Optional<String> first(JsonNode node, List<String> fields) {
    return fields.stream()
        .map(node::get)
        .filter(v -> v != null && v.isValueNode() && !v.isNull())
        .map(JsonNode::asText)
        .findFirst();
  }
}
