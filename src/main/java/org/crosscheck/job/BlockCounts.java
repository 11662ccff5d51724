package org.crosscheck.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.crosscheck.report.BlockCount;
import org.crosscheck.spark.Rows;

/** Counts the blocks of each stage while the run goes on, so that no cap is silent. */
public final class BlockCounts {
  private final List<BlockCount> counts = new ArrayList<>();

  /** A row's place in a block. */
  public record BlockKey(String key) {}

  /** Counts the blocks of a stage by the keys of its rows; the rest as below. */
  <A> void add(String stage, Dataset<A> rows, Rows.ToMany<A, String> keys, long bound, long reach) {
    Dataset<BlockKey> places =
        Rows.flatMap(
            rows, row -> keys.apply(row).stream().map(BlockKey::new).toList(), BlockKey.class);
    add(stage, places, bound, reach);
  }

  /**
   * Counts the blocks of a stage.
   *
   * @param keys a row for each place in a block, with the column {@code key}
   * @param bound up to how many rows of a block every pair is looked at
   * @param reach with how many others a row of a larger block is paired
   */
  void add(String stage, Dataset<?> keys, long bound, long reach) {
    String pairs = "if(count > %d, count * %d, count * (count - 1) div 2)";
    Row row =
        keys.groupBy("key")
            .agg(count("*").as("count"))
            .where("count > 1")
            .agg(
                count("*"),
                orNone(max("count")),
                orNone(sum(expr("if(count > " + bound + ", 1, 0)"))),
                orNone(sum(expr(String.format(Locale.ROOT, pairs, bound, reach)))))
            .first();
    counts.add(
        new BlockCount(
            stage, row.getLong(0), row.getLong(1), bound, row.getLong(2), row.getLong(3)));
  }

  private static Column orNone(Column column) {
    return coalesce(column, lit(0L));
  }

  /** The stages counted so far, in the order of the flow. */
  public List<BlockCount> list() {
    return List.copyOf(counts);
  }
}
