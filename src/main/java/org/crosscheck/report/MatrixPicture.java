package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.finding.Relation;

/** Outlets against outlets: how often each two agree, vary and disagree; the same as the table. */
public record MatrixPicture(List<String> outlets, List<Row> rows) {
  /** Width of a cell's drawing; the longest bar may pass it by what is drawn at least. */
  private static final int BAR = 60;

  private static final double LEAST = 2.5;

  /** One outlet's counts against each outlet, in the same order. */
  public record Row(String outlet, List<Cell> cells) {}

  /** Counts of one pair; {@code filter} is the hash that shows its findings, empty for none. */
  public record Cell(
      String other,
      long agrees,
      long varies,
      long disagrees,
      long more,
      String filter,
      List<RelationBar.Part> bar) {
    public Cell {
      bar = List.copyOf(bar);
    }

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
    List<String> outlets = meeting(most(totals, most), byPair);
    long top =
        pairs.stream().mapToLong(p -> p.agrees() + p.varies() + p.disagrees()).max().orElse(1);
    List<Row> rows = new ArrayList<>();
    for (String outlet : outlets) {
      rows.add(
          new Row(
              outlet, outlets.stream().map(other -> cell(outlet, other, byPair, top)).toList()));
    }
    return new MatrixPicture(outlets, rows);
  }

  private static List<String> most(Map<String, Long> totals, int most) {
    return totals.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Those of the outlets that meet another one of them: a row of empty cells says nothing. */
  private static List<String> meeting(List<String> outlets, Map<String, PairCount> byPair) {
    return outlets.stream()
        .filter(o -> outlets.stream().anyMatch(other -> byPair.containsKey(key(o, other))))
        .toList();
  }

  private static String key(String outlet, String other) {
    return String.join("\u0000", new TreeSet<>(Arrays.asList(outlet, other)));
  }

  private static Cell cell(String outlet, String other, Map<String, PairCount> byPair, long top) {
    PairCount pair = byPair.get(key(outlet, other));
    return pair == null
        ? new Cell(other, 0, 0, 0, 0, "", List.of())
        : new Cell(
            other,
            pair.agrees(),
            pair.varies(),
            pair.disagrees(),
            pair.other(),
            FilterHash.ofPair(outlet, other),
            bar(pair, top));
  }

  /** Agreements, variations and disagreements side by side, as long as there are many of them. */
  private static List<RelationBar.Part> bar(PairCount pair, long top) {
    List<RelationBar.Part> bar = new ArrayList<>();
    double x = 0;
    for (Relation relation : List.of(Relation.AGREES, Relation.VARIES, Relation.DISAGREES)) {
      long count =
          switch (relation) {
            case AGREES -> pair.agrees();
            case VARIES -> pair.varies();
            default -> pair.disagrees();
          };
      if (count > 0) {
        double length = Math.max(LEAST, (double) BAR * count / top);
        String slug = Glossary.of(relation).slug();
        bar.add(new RelationBar.Part(slug, Drawing.number(x), Drawing.number(length)));
        x += length + 1;
      }
    }
    return bar;
  }
}
