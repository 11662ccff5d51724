package org.crosscheck.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;

/** The first rows of a dataset in an order of their own, without sorting all of it. */
public final class Highest {
  private Highest() {}

  /**
   * Compares two rows on any machine; a lambda must not capture a comparator that cannot travel.
   */
  @FunctionalInterface
  public interface Order<A> extends Comparator<A>, Serializable {}

  public static <A> List<A> of(Dataset<A> rows, int most, Order<A> order) {
    return rows.javaRDD().takeOrdered(most, order);
  }
}
