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
  public Pieces open(InputFile file, InputStream in) throws IOException {
    BufferedReader text = new BufferedReader(Utf8.reader(in));
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
    return new Rows(file, CSV.readerFor(String[].class).with(schema).readValues(text));
  }

  private final class Rows implements Pieces {
    private final InputFile file;
    private final MappingIterator<String[]> rows;
    private List<String> header;

    Rows(InputFile file, MappingIterator<String[]> rows) {
      this.file = file;
      this.rows = rows;
    }

    @Override
    public boolean next(Consumer<Read> reads) throws IOException {
      try {
        long line = rows.getCurrentLocation().getLineNr();
        if (!rows.hasNextValue()) {
          return false;
        }
        if (header == null) {
          header = header(rows.nextValue());
        } else {
          reads.accept(read(rows.nextValue(), line));
        }
        return true;
      } catch (JsonProcessingException e) {
        reads.accept(broken(file, e));
        return false;
      }
    }

    private Read read(String[] cells, long line) {
      if (cells.length > header.size()) {
        String detail = cells.length + " cells under " + header.size() + " columns";
        return Read.rejected(file.name(), line, "broken-csv", detail);
      }
      return articles.assemble(fields(header, cells), file, line);
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
