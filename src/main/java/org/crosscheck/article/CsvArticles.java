package org.crosscheck.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvReadException;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
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

  private static final int PEEK = 1 << 12;

  private final FieldArticles articles;

  CsvArticles(FieldArticles articles) {
    this.articles = articles;
  }

  @Override
  public void read(InputFile file, InputStream in, Consumer<Read> reads) throws IOException {
    BufferedReader text = new BufferedReader(Utf8.reader(in));
    CsvSchema header = CsvSchema.emptySchema().withHeader().withColumnSeparator(separator(text));
    try (MappingIterator<Map<String, String>> rows =
        CSV.readerForMapOf(String.class).with(header).readValues(text)) {
      while (true) {
        long line = rows.getCurrentLocation().getLineNr();
        if (!readRow(file, rows, line, reads)) {
          return;
        }
      }
    } catch (JsonProcessingException e) {
      reads.accept(broken(file, e));
    }
  }

  /** Reads one row; false at the end of the table. */
  private boolean readRow(
      InputFile file, MappingIterator<Map<String, String>> rows, long line, Consumer<Read> reads)
      throws IOException {
    try {
      if (!rows.hasNextValue()) {
        return false;
      }
      reads.accept(articles.assemble(rows.nextValue(), file, line));
      return true;
    } catch (CsvReadException e) {
      // A row with too many cells; the parser goes on with the next.
      reads.accept(broken(file, e));
      return rows.getCurrentLocation().getLineNr() > line;
    }
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
