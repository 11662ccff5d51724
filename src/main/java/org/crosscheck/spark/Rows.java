package org.crosscheck.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** Typed steps over datasets of records, without casts and encoders at the call. */
public final class Rows {
  private Rows() {}

  /** From one row to many. */
  @FunctionalInterface
  public interface ToMany<A, B> extends Serializable {
    List<B> apply(A row);
  }

  /** From a key and its rows to many rows. */
  @FunctionalInterface
  public interface FromGroup<A, B> extends Serializable {
    List<B> apply(String key, Iterator<A> rows);
  }

  /** From a row to its key. */
  @FunctionalInterface
  public interface ToKey<A> extends Serializable {
    String apply(A row);
  }

  /** Whether a row stays. */
  @FunctionalInterface
  public interface Keeps<A> extends Serializable {
    boolean test(A row);
  }

  /** From the rows of a partition to others, for doers that are built once a partition. */
  @FunctionalInterface
  public interface FromPartition<A, B> extends Serializable {
    Iterator<B> apply(Iterator<A> rows);
  }

  public static <A, B extends Record> Dataset<B> map(
      Dataset<A> rows, MapFunction<A, B> change, Class<B> type) {
    return rows.map(change, RecordEncoders.of(type));
  }

  public static <A, B extends Record> Dataset<B> flatMap(
      Dataset<A> rows, ToMany<A, B> change, Class<B> type) {
    return rows.flatMap(
        (FlatMapFunction<A, B>) row -> change.apply(row).iterator(), RecordEncoders.of(type));
  }

  public static <A, B extends Record> Dataset<B> mapPartitions(
      Dataset<A> rows, FromPartition<A, B> change, Class<B> type) {
    return rows.mapPartitions((MapPartitionsFunction<A, B>) change::apply, RecordEncoders.of(type));
  }

  /** From one row to many that are made as they are asked for. */
  @FunctionalInterface
  public interface ToManyLazily<A, B> extends Serializable {
    Iterator<B> apply(A row);
  }

  /** For rows that become more than the memory holds at once. */
  public static <A, B extends Record> Dataset<B> flatMapLazily(
      Dataset<A> rows, ToManyLazily<A, B> change, Class<B> type) {
    return rows.flatMap((FlatMapFunction<A, B>) change::apply, RecordEncoders.of(type));
  }

  /**
   * The rows kept for more than one reader, and cut off from the plan that made them: plans are
   * looked at as a whole in every step, so that a long one costs more than its rows.
   */
  public static <A> Dataset<A> keep(Dataset<A> rows) {
    return rows.localCheckpoint(false);
  }

  public static <A> Dataset<String> strings(Dataset<A> rows, ToKey<A> text) {
    return rows.map((MapFunction<A, String>) text::apply, Encoders.STRING());
  }

  public static <A> Dataset<A> filter(Dataset<A> rows, Keeps<A> keeps) {
    return rows.filter((FilterFunction<A>) keeps::test);
  }

  /** One call of {@code change} for all rows with the same key, in no order. */
  public static <A, B extends Record> Dataset<B> flatMapGroups(
      Dataset<A> rows, ToKey<A> key, FromGroup<A, B> change, Class<B> type) {
    return rows.groupByKey((MapFunction<A, String>) key::apply, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, A, B>) (k, group) -> change.apply(k, group).iterator(),
            RecordEncoders.of(type));
  }

  public static <R extends Record> Dataset<R> of(SparkSession spark, List<R> rows, Class<R> type) {
    return spark.createDataset(rows, RecordEncoders.of(type));
  }

  /** From two datasets' rows of one key to many rows. */
  @FunctionalInterface
  public interface FromTwoGroups<A, B, C> extends Serializable {
    List<C> apply(String key, Iterator<A> left, Iterator<B> right);
  }

  /** One call of {@code change} for the rows of both sides that share a key. */
  public static <A, B, C extends Record> Dataset<C> cogroup(
      Dataset<A> left,
      ToKey<A> leftKey,
      Dataset<B> right,
      ToKey<B> rightKey,
      FromTwoGroups<A, B, C> change,
      Class<C> type) {
    return cogroupLazily(
        left, leftKey, right, rightKey, (key, a, b) -> change.apply(key, a, b).iterator(), type);
  }

  /** From two datasets' rows of one key to many rows that are made as they are asked for. */
  @FunctionalInterface
  public interface FromTwoGroupsLazily<A, B, C> extends Serializable {
    Iterator<C> apply(String key, Iterator<A> left, Iterator<B> right);
  }

  /** As {@link #cogroup}, for groups that become more rows than the memory holds at once. */
  public static <A, B, C extends Record> Dataset<C> cogroupLazily(
      Dataset<A> left,
      ToKey<A> leftKey,
      Dataset<B> right,
      ToKey<B> rightKey,
      FromTwoGroupsLazily<A, B, C> change,
      Class<C> type) {
    return left.groupByKey((MapFunction<A, String>) leftKey::apply, Encoders.STRING())
        .cogroup(
            right.groupByKey((MapFunction<B, String>) rightKey::apply, Encoders.STRING()),
            (CoGroupFunction<String, A, B, C>) change::apply,
            RecordEncoders.of(type));
  }
}
