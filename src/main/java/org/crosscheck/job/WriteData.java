package org.crosscheck.job;

import org.apache.spark.sql.Dataset;
import org.crosscheck.report.CsvTable;
import org.crosscheck.report.JsonLines;
import org.crosscheck.spark.DataFolder;
import org.crosscheck.spark.Rows;

/** Writes a dataset as a data table, one record a line, sorted by its key. */
public record WriteData(DataFolder folder, boolean parquet) {
  /**
   * A table to write.
   *
   * @param key what its rows are sorted by
   * @param csv the same table for spreadsheets, null for none
   */
  public record Table<A extends Record>(
      String name, Class<A> type, Rows.ToKey<A> key, CsvTable<A> csv) {
    public Table(String name, Class<A> type, Rows.ToKey<A> key) {
      this(name, type, key, null);
    }
  }

  /** Returns how many rows were written. */
  public <A extends Record> long apply(Table<A> table, Dataset<A> rows) {
    if (parquet) {
      folder.parquet(table.name(), rows, table.type());
    }
    Rows.ToKey<A> key = table.key();
    CsvTable<A> csv = table.csv();
    return folder.write(
        table.name(),
        csv == null ? "" : csv.head(),
        Rows.map(
            rows,
            row ->
                new DataFolder.Line(
                    key.apply(row), JsonLines.line(row), csv == null ? "" : csv.lines().of(row)),
            DataFolder.Line.class));
  }
}
