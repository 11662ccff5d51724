package org.crosscheck.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.crosscheck.copy.UnionFind;
import org.crosscheck.event.ClaimPair;
import org.crosscheck.event.ClaimPart;
import org.crosscheck.spark.Rows;

/**
 * Finds the connected parts of a graph of claims. Small graphs are joined in one JVM; large ones by
 * large-star and small-star steps (Kiveris and others 2014), which need about log n rounds and no
 * memory for the whole.
 *
 * @param smallGraph up to how many pairs a graph is small
 */
public record ConnectClaims(long smallGraph) {
  private static final long IN_ONE_JVM = 1_000_000;

  public ConnectClaims() {
    this(IN_ONE_JVM);
  }

  /** The part of every claim that is in a pair. */
  public Dataset<ClaimPart> apply(Dataset<ClaimPair> pairs) {
    return pairs.count() <= smallGraph
        ? inOneJvm(pairs.sparkSession(), pairs.collectAsList())
        : byStars(pairs);
  }

  private static Dataset<ClaimPart> inOneJvm(SparkSession spark, List<ClaimPair> pairs) {
    TreeSet<String> ids = new TreeSet<>();
    pairs.forEach(p -> ids.addAll(List.of(p.first(), p.second())));
    List<String> sorted = List.copyOf(ids);
    Map<String, Integer> index = new HashMap<>();
    sorted.forEach(id -> index.put(id, index.size()));
    UnionFind parts = new UnionFind(sorted.size());
    pairs.forEach(p -> parts.join(index.get(p.first()), index.get(p.second())));
    List<ClaimPart> rows = new ArrayList<>();
    index.forEach((id, at) -> rows.add(new ClaimPart(id, sorted.get(parts.find(at)))));
    return Rows.of(spark, rows, ClaimPart.class);
  }

  /** Steps until every claim hangs on the least of its part and nothing moves. */
  private static Dataset<ClaimPart> byStars(Dataset<ClaimPair> pairs) {
    Dataset<ClaimPair> edges = pairs.distinct().persist();
    while (true) {
      Dataset<ClaimPair> large =
          Rows.flatMapGroups(
              Rows.flatMap(edges, ConnectClaims::bothWays, Arc.class),
              Arc::from,
              ConnectClaims::largeStar,
              ClaimPair.class);
      Dataset<ClaimPair> next =
          Rows.flatMapGroups(large, ClaimPair::second, ConnectClaims::smallStar, ClaimPair.class)
              .distinct()
              .persist();
      boolean done = next.except(edges).isEmpty() && edges.except(next).isEmpty();
      edges.unpersist();
      edges = next;
      if (done) {
        return stars(edges);
      }
    }
  }

  private static Dataset<ClaimPart> stars(Dataset<ClaimPair> edges) {
    return Rows.flatMap(
            edges,
            e -> List.of(new ClaimPart(e.second(), e.first()), new ClaimPart(e.first(), e.first())),
            ClaimPart.class)
        .distinct();
  }

  /** One direction of a pair. */
  public record Arc(String from, String to) {}

  private static List<Arc> bothWays(ClaimPair pair) {
    return List.of(new Arc(pair.first(), pair.second()), new Arc(pair.second(), pair.first()));
  }

  /** Hangs the greater neighbours of a claim on its least neighbour, or itself. */
  private static List<ClaimPair> largeStar(String claim, Iterator<Arc> arcs) {
    TreeSet<String> neighbours = new TreeSet<>();
    arcs.forEachRemaining(a -> neighbours.add(a.to()));
    String least = min(claim, neighbours.first());
    return neighbours.tailSet(claim, false).stream().map(n -> new ClaimPair(least, n)).toList();
  }

  /** Hangs a claim and its lesser neighbours on the least of them. */
  private static List<ClaimPair> smallStar(String claim, Iterator<ClaimPair> pairs) {
    TreeSet<String> members = new TreeSet<>();
    pairs.forEachRemaining(p -> members.add(p.first()));
    String least = members.first();
    members.add(claim);
    return members.tailSet(least, false).stream().map(m -> new ClaimPair(least, m)).toList();
  }

  private static String min(String a, String b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
