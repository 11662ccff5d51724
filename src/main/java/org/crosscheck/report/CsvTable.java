package org.crosscheck.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A data table as CSV: its head, and a row's lines.
 *
 * @param head the first line of each file
 */
public record CsvTable<A>(String head, Lines<A> lines) implements Serializable {
  /** Rows in one file, so that spreadsheets, which end at a million lines, open each of them. */
  public static final long PART = 250_000;

  /** A row's lines, each ended. */
  @FunctionalInterface
  public interface Lines<A> extends Serializable {
    String of(A row);
  }

  public CsvTable {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(lines, "lines");
  }

  static <A> CsvTable<A> of(List<String> head, Lines<A> lines) {
    return new CsvTable<>(CsvExport.table(List.of(head)), lines);
  }

  /** How many files hold a table of so many rows. */
  public static int parts(long rows) {
    return (int) Math.max(1, (rows + PART - 1) / PART);
  }

  /** The n-th file of a table, from 1. */
  public static String part(String table, int number) {
    return "data/" + table + (number == 1 ? "" : "-" + number) + ".csv";
  }
}
