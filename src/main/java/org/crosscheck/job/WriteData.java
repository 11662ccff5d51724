package org.crosscheck.job;

import org.apache.spark.sql.Dataset;
import org.crosscheck.report.JsonLines;
import org.crosscheck.spark.DataFolder;
import org.crosscheck.spark.Rows;

/** Writes a dataset to {@code data/NAME.jsonl}, one record a line, sorted by its key. */
public record WriteData(DataFolder folder, boolean parquet) {

  /** Returns how many lines were written. */
  public <A extends Record> long apply(
      String name, Dataset<A> rows, Rows.ToKey<A> key, Class<A> type) {
    if (parquet) {
      folder.parquet("data/" + name + ".parquet", rows, type);
    }
    return folder.write(
        "data/" + name + ".jsonl",
        Rows.map(
            rows,
            row -> new DataFolder.Line(key.apply(row), JsonLines.line(row)),
            DataFolder.Line.class));
  }
}
