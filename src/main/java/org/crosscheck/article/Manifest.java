package org.crosscheck.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a folder's {@code manifest.csv} ({@code file,outlet,published,title,url}) says of its files.
 */
public final class Manifest {
  public static final String FILE = "manifest.csv";
  private static final CsvMapper CSV = new CsvMapper();

  private Manifest() {}

  /**
   * Heads by file name.
   *
   * @throws IOException with line and reason where the table is broken
   */
  public static Map<String, Head> read(String content) throws IOException {
    Map<String, Head> heads = new LinkedHashMap<>();
    CsvSchema header = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        CSV.readerForMapOf(String.class)
            .with(header)
            .readValues(content.replaceFirst("^\uFEFF", ""))) {
      while (rows.hasNextValue()) {
        Map<String, String> row = rows.nextValue();
        if (!row.containsKey("file")) {
          throw new IOException("no column file, expected file,outlet,published,title,url");
        }
        heads.put(
            row.getOrDefault("file", ""),
            new Head(
                row.get("id"),
                row.get("outlet"),
                row.get("published"),
                row.get("title"),
                row.get("url")));
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new IOException(
          "line " + line + ": " + e.getOriginalMessage().lines().findFirst().orElse(""), e);
    }
    return heads;
  }
}
