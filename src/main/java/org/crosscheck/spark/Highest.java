package org.crosscheck.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
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

  public static <A extends Record> List<A> of(
      Dataset<A> rows, int most, Order<A> order, Class<A> type) {
    List<A> found =
        Rows.mapPartitions(rows, part -> first(part, most, order).iterator(), type).collectAsList();
    return found.stream().sorted(order).limit(most).toList();
  }

  private static <A> List<A> first(Iterator<A> rows, int most, Comparator<A> order) {
    List<A> kept = new ArrayList<>();
    while (rows.hasNext()) {
      kept.add(rows.next());
      if (kept.size() >= 2 * most) {
        kept.sort(order);
        kept.subList(most, kept.size()).clear();
      }
    }
    kept.sort(order);
    return kept.subList(0, Math.min(most, kept.size()));
  }
}
