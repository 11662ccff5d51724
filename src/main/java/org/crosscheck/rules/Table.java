package org.crosscheck.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of one rules file: CSV with a header line, {@code #} lines as comments, lists inside a
 * cell apart by {@code |}.
 */
public record Table(TableForm form, List<Row> rows) {
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES).build();

  public Table {
    rows = List.copyOf(rows);
  }

  /** Reads the rows that are right and adds what is wrong with the others to {@code problems}. */
  public static Table read(TableForm form, String content, List<Problem> problems) {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    List<String> header = null;
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(form, line, number, problems);
      if (header == null) {
        header = header(form, cells, number, problems);
      } else if (!cells.isEmpty()) {
        row(form, header, cells, number, problems)
            .filter(row -> isNew(form, row, seen, problems))
            .ifPresent(rows::add);
      }
    }
    if (header == null) {
      problems.add(new Problem(form.file(), 1, "no header", "columns " + form.columnNames()));
    }
    return new Table(form, rows);
  }

  /** The line's cells, none where it is not CSV; a cell may not go on in the next line. */
  private static List<String> cells(
      TableForm form, String line, int number, List<Problem> problems) {
    try {
      String[] cells = CSV.readerFor(String[].class).readValue(line);
      return Stream.of(cells).map(c -> c == null ? "" : c.trim()).toList();
    } catch (JsonProcessingException e) {
      problems.add(new Problem(form.file(), number, e.getOriginalMessage(), "well-formed CSV"));
      return List.of();
    }
  }

  private static Optional<Row> row(
      TableForm form, List<String> header, List<String> cells, int number, List<Problem> problems) {
    if (cells.size() > header.size()) {
      problems.add(
          new Problem(form.file(), number, cells.size() + " cells", header.size() + " cells"));
      return Optional.empty();
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(header.get(i), cells.get(i));
    }
    Row row = new Row(number, byColumn);
    return isRight(form, row, problems) ? Optional.of(row) : Optional.empty();
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
