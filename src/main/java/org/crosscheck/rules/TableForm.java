package org.crosscheck.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rules file must look like: its name and its columns. The first column is the key of a row
 * together with those named in {@code key}; two rows with one key are a problem.
 */
public record TableForm(String file, List<Column> columns, List<String> key) {
  public TableForm {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  String columnNames() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }
}
