package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Outlets against outlets: how often each two agree, vary and disagree; the same as the table. */
public record MatrixPicture(List<String> outlets, List<Row> rows) {
  /** One outlet's counts against each outlet, in the same order. */
  public record Row(String outlet, List<Cell> cells) {}

  /** Counts of one pair; {@code filter} is the hash that shows its findings, empty for none. */
  public record Cell(
      String other, long agrees, long varies, long disagrees, long more, String filter) {
    public boolean isEmpty() {
      return filter.isEmpty();
    }
  }

  public MatrixPicture {
    outlets = List.copyOf(outlets);
    rows = List.copyOf(rows);
  }

  /** The matrix of the outlets that have a pair, at most {@code most} with the highest counts. */
  static MatrixPicture of(List<PairCount> pairs, int most) {
    Map<String, Long> totals = new TreeMap<>();
    Map<String, PairCount> byPair = new TreeMap<>();
    for (PairCount pair : pairs) {
      totals.merge(pair.first(), pair.total(), Long::sum);
      totals.merge(pair.second(), pair.total(), Long::sum);
      byPair.put(pair.first() + "\u0000" + pair.second(), pair);
    }
    List<String> outlets =
        totals.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    List<Row> rows = new ArrayList<>();
    for (String outlet : outlets) {
      rows.add(
          new Row(outlet, outlets.stream().map(other -> cell(outlet, other, byPair)).toList()));
    }
    return new MatrixPicture(outlets, rows);
  }

  private static Cell cell(String outlet, String other, Map<String, PairCount> byPair) {
    String key = String.join("\u0000", new TreeSet<>(Arrays.asList(outlet, other)));
    PairCount pair = byPair.get(key);
    return pair == null
        ? new Cell(other, 0, 0, 0, 0, "")
        : new Cell(
            other,
            pair.agrees(),
            pair.varies(),
            pair.disagrees(),
            pair.other(),
            FilterHash.ofPair(outlet, other));
  }
}
