package org.crosscheck.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  private static final int PEEK = 1 << 12;

  private final FieldArticles articles;

  CsvArticles(FieldArticles articles) {
    this.articles = articles;
  }

  @Override
  public void read(InputFile file, InputStream in, Consumer<Read> reads) throws IOException {
    BufferedReader text = new BufferedReader(Utf8.reader(in));
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
    try (MappingIterator<String[]> rows =
        CSV.readerFor(String[].class).with(schema).readValues(text)) {
      if (rows.hasNextValue()) {
        readRows(file, header(rows.nextValue()), rows, reads);
      }
    } catch (JsonProcessingException e) {
      reads.accept(broken(file, e));
    }
  }

  private void readRows(
      InputFile file, List<String> header, MappingIterator<String[]> rows, Consumer<Read> reads)
      throws IOException {
    long line = rows.getCurrentLocation().getLineNr();
    while (rows.hasNextValue()) {
      String[] cells = rows.nextValue();
      if (cells.length > header.size()) {
        String detail = cells.length + " cells under " + header.size() + " columns";
        reads.accept(Read.rejected(file.name(), line, "broken-csv", detail));
      } else {
        reads.accept(articles.assemble(fields(header, cells), file, line));
      }
      line = rows.getCurrentLocation().getLineNr();
    }
  }

  private static List<String> header(String[] cells) {
    return Stream.of(cells).map(String::strip).toList();
  }

  private static Map<String, String> fields(List<String> header, String[] cells) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      fields.put(header.get(i), cells[i]);
    }
    return fields;
  }

  private static Read broken(InputFile file, JsonProcessingException e) {
    long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    String reason = e.getOriginalMessage().lines().findFirst().orElse("no CSV");
    return Read.rejected(file.name(), line, "broken-csv", reason);
  }

  /** What stands most often in the header line, as spreadsheets write commas, semicolons, tabs. */
  private static char separator(BufferedReader text) throws IOException {
    text.mark(PEEK);
    char[] start = new char[PEEK / 2];
    int length = Math.max(0, text.read(start, 0, start.length));
    text.reset();
    String header = new String(start, 0, length).lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(header, candidate) > count(header, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String header, char separator) {
    return header.chars().filter(c -> c == separator).count();
  }
}
