package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EventClustererTest {
  private static final double LEAST = 0.5;
  private final EventClusterer clusterer = new EventClusterer(LEAST);

  @Test
  void claimsWithoutLinksStayAlone() {
    assertThat(clusterer.cluster(List.of("b", "a"), List.of()))
        .containsExactly(new ClaimCluster(List.of("a"), 1), new ClaimCluster(List.of("b"), 1));
  }

  @Test
  void aBridgeDoesNotChainTwoEvents() {
    List<ClaimLink> links = List.of(link("a", "b", 0.9), link("b", "c", 0.6), link("c", "d", 0.9));
    assertThat(clusterer.cluster(List.of("a", "b", "c", "d"), links))
        .extracting(ClaimCluster::claimIds)
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void theWeakestLinkIsTheLeastAverageOfAJoin() {
    List<ClaimLink> links = List.of(link("a", "b", 0.9), link("a", "c", 0.8), link("b", "c", 0.6));
    assertThat(clusterer.cluster(List.of("a", "b", "c"), links))
        .containsExactly(new ClaimCluster(List.of("a", "b", "c"), 0.7));
  }

  @Test
  void aForbiddenPairKeepsItsClustersApart() {
    ClaimLink forbidden = new ClaimLink("a", "c", 1, "judged not the same event");
    List<ClaimLink> links = List.of(link("a", "b", 0.9), link("b", "c", 0.95), forbidden);
    assertThat(clusterer.cluster(List.of("a", "b", "c"), links))
        .extracting(ClaimCluster::claimIds)
        .containsExactly(List.of("a"), List.of("b", "c"));
  }

  @Property(tries = 300)
  void orderDoesNotMatter(@ForAll("graphs") List<ClaimLink> links, @ForAll long seed) {
    List<String> ids = ids(links);
    List<ClaimCluster> expected = clusterer.cluster(ids, links);
    List<ClaimLink> shuffled = new ArrayList<>(links);
    Collections.shuffle(shuffled, new Random(seed));
    Collections.shuffle(ids, new Random(seed));
    assertThat(clusterer.cluster(ids, shuffled)).isEqualTo(expected);
  }

  @Property(tries = 300)
  void equalsTheSlowObviousVersion(@ForAll("graphs") List<ClaimLink> links) {
    List<List<String>> fast =
        clusterer.cluster(ids(links), links).stream().map(ClaimCluster::claimIds).toList();
    assertThat(fast).isEqualTo(slowly(ids(links), links));
  }

  @Provide
  Arbitrary<List<ClaimLink>> graphs() {
    Arbitrary<ClaimLink> link =
        Arbitraries.integers()
            .between(0, 13)
            .list()
            .ofSize(2)
            .uniqueElements()
            .flatMap(
                pair ->
                    Arbitraries.integers()
                        .between(0, 11)
                        .map(
                            tenths -> {
                              Collections.sort(pair);
                              String veto = tenths == 11 ? "never" : "";
                              return new ClaimLink(
                                  name(pair.get(0)),
                                  name(pair.get(1)),
                                  Math.min(1, tenths / 10.0),
                                  veto);
                            }));
    return link.list().ofMaxSize(50).uniqueElements(l -> l.first() + l.second());
  }

  private static List<String> ids(List<ClaimLink> links) {
    TreeMap<String, Boolean> ids = new TreeMap<>();
    links.forEach(l -> ids.put(l.first(), true));
    links.forEach(l -> ids.put(l.second(), true));
    return new ArrayList<>(ids.keySet());
  }

  /** Looks at all pairs of clusters before each join. */
  private static List<List<String>> slowly(List<String> ids, List<ClaimLink> links) {
    List<List<String>> clusters = new ArrayList<>();
    ids.forEach(id -> clusters.add(List.of(id)));
    while (true) {
      int bestA = -1;
      int bestB = -1;
      double best = 0;
      for (int a = 0; a < clusters.size(); a++) {
        for (int b = a + 1; b < clusters.size(); b++) {
          double average = average(clusters.get(a), clusters.get(b), links);
          if (average >= LEAST && average > best) {
            best = average;
            bestA = a;
            bestB = b;
          }
        }
      }
      if (bestA < 0) {
        return clusters;
      }
      List<String> joined = new ArrayList<>(clusters.get(bestA));
      joined.addAll(clusters.remove(bestB));
      Collections.sort(joined);
      clusters.set(bestA, joined);
    }
  }

  private static double average(List<String> a, List<String> b, List<ClaimLink> links) {
    long sum = 0;
    for (ClaimLink link : links) {
      boolean joins =
          a.contains(link.first()) && b.contains(link.second())
              || b.contains(link.first()) && a.contains(link.second());
      if (joins && link.isForbidden()) {
        return -1;
      }
      sum += joins ? Math.round(link.weight() * 1e6) : 0;
    }
    return sum / 1e6 / ((long) a.size() * b.size());
  }

  private static ClaimLink link(String first, String second, double weight) {
    return new ClaimLink(first, second, weight, "");
  }

  private static String name(int i) {
    return String.valueOf((char) ('a' + i));
  }
}
