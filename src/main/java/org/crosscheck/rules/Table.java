package org.crosscheck.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one rules file: CSV with a header line, {@code #} lines as comments, lists inside a
 * cell apart by {@code |}.
 */
public record Table(TableForm form, List<Row> rows) {
  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.ALLOW_COMMENTS)
          .enable(CsvParser.Feature.TRIM_SPACES)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  public Table {
    rows = List.copyOf(rows);
  }

  /** Reads the rows that are right and adds what is wrong with the others to {@code problems}. */
  public static Table read(TableForm form, String content, List<Problem> problems) {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    List<String> header = null;
    try (MappingIterator<String[]> lines = CSV.readerFor(String[].class).readValues(content)) {
      while (lines.hasNextValue()) {
        String[] cells = lines.nextValue();
        int line = lines.getCurrentLocation().getLineNr() - (endsLine(lines) ? 1 : 0);
        if (header == null) {
          header = header(form, List.of(cells), line, problems);
          continue;
        }
        Row row = new Row(line, cells(header, cells));
        if (cells.length > header.size()) {
          problems.add(
              new Problem(form.file(), line, cells.length + " cells", header.size() + " cells"));
        } else if (isRight(form, row, problems) && isNew(form, row, seen, problems)) {
          rows.add(row);
        }
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(new Problem(form.file(), line, e.getOriginalMessage(), "well-formed CSV"));
    } catch (IOException e) {
      problems.add(new Problem(form.file(), 0, String.valueOf(e.getMessage()), "a readable file"));
    }
    if (header == null) {
      problems.add(new Problem(form.file(), 1, "no header", "columns " + form.columnNames()));
    }
    return new Table(form, rows);
  }

  private static boolean endsLine(MappingIterator<String[]> lines) {
    return lines.getCurrentLocation().getColumnNr() <= 1;
  }

  private static List<String> header(
      TableForm form, List<String> names, int line, List<Problem> problems) {
    for (String name : names) {
      if (form.columns().stream().noneMatch(c -> c.name().equals(name))) {
        problems.add(
            new Problem(
                form.file(), line, "unknown column " + name, "columns " + form.columnNames()));
      }
    }
    for (Column column : form.columns()) {
      if (column.required() && !names.contains(column.name())) {
        problems.add(
            new Problem(
                form.file(), line, "no column " + column.name(), "columns " + form.columnNames()));
      }
    }
    return names;
  }

  private static Map<String, String> cells(List<String> header, String[] values) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), values.length); i++) {
      cells.put(header.get(i), values[i] == null ? "" : values[i].trim());
    }
    return cells;
  }

  private static boolean isRight(TableForm form, Row row, List<Problem> problems) {
    boolean right = true;
    for (Column column : form.columns()) {
      String cell = row.cell(column.name());
      if (cell.isEmpty() ? column.required() : !column.accepts().test(cell)) {
        String wrong = cell.isEmpty() ? "no " + column.name() : column.name() + " " + cell;
        problems.add(new Problem(form.file(), row.line(), wrong, column.expected()));
        right = false;
      }
    }
    return right;
  }

  private static boolean isNew(
      TableForm form, Row row, Map<String, Integer> seen, List<Problem> problems) {
    if (form.key().isEmpty()) {
      return true;
    }
    String key = String.join("|", form.key().stream().map(row::cell).toList());
    Integer before = seen.putIfAbsent(key, row.line());
    if (before != null) {
      problems.add(
          new Problem(
              form.file(), row.line(), key + " again", "one row; line " + before + " has it"));
    }
    return before == null;
  }
}
