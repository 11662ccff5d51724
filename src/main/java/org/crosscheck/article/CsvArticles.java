package org.crosscheck.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;

/** Articles as CSV with a header line of our field names or news-please's. */
final class CsvArticles implements ArticleFormat {
  private static final CsvMapper CSV =
      CsvMapper.builder(
              CsvFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(JsonArticles.MAX_LINE_BYTES)
                          .build())
                  .build())
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  private final ArticleAssembler assembler;

  CsvArticles(ArticleAssembler assembler) {
    this.assembler = assembler;
  }

  @Override
  public void read(InputFile file, InputStream in, Consumer<Read> reads) throws IOException {
    CsvSchema header = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        CSV.readerForMapOf(String.class).with(header).readValues(in)) {
      long line = 1;
      while (rows.hasNextValue()) {
        line = rows.getCurrentLocation().getLineNr();
        reads.accept(assemble(file, rows.nextValue(), line));
      }
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      reads.accept(Read.rejected(file.name(), line, "broken-csv", e.getOriginalMessage()));
    }
  }

  private Read assemble(InputFile file, Map<String, String> row, long line) {
    Head head =
        new Head(
            row.get("id"),
            row.getOrDefault("outlet", row.get("source_domain")),
            row.getOrDefault("published", row.get("date_publish")),
            row.get("title"),
            row.get("url"));
    return assembler.assemble(
        head, row.getOrDefault("text", row.get("maintext")), file.name(), line);
  }
}
