package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Average linkage over scored pairs: joins the two nearest clusters as long as their claims are on
 * average near enough. A pair without a score counts as nothing in common, a forbidden pair keeps
 * its clusters apart for good, so a bridge between two events does not chain them.
 */
public final class EventClusterer {
  /** Weights are summed as whole millionths: sums of doubles would depend on their order. */
  private static final double UNITS = 1e6;

  private final double least;

  /**
   * @param least the least average weight at which clusters are joined, over 0 to 1
   */
  public EventClusterer(double least) {
    if (!(least > 0 && least <= 1)) {
      throw new IllegalArgumentException("least average " + least);
    }
    this.least = least;
  }

  /**
   * Every claim in exactly one cluster, clusters in the order of their least claim id.
   *
   * @param links at most one for a pair, between these claims
   */
  public List<ClaimCluster> cluster(Collection<String> claimIds, Collection<ClaimLink> links) {
    List<String> ids = claimIds.stream().sorted().distinct().toList();
    return new Agglomeration(ids, links, least).run();
  }

  /** A state of the clustering: clusters are known by the index of their least member. */
  private static final class Agglomeration {
    private final List<String> ids;
    private final double least;
    private final List<Map<Integer, Bond>> bonds = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final double[] weakest;
    private final PriorityQueue<Merge> queue = new PriorityQueue<>(Merge.BEST_FIRST);

    Agglomeration(List<String> ids, Collection<ClaimLink> links, double least) {
      this.ids = ids;
      this.least = least;
      weakest = new double[ids.size()];
      Map<String, Integer> index = new LinkedHashMap<>();
      for (int i = 0; i < ids.size(); i++) {
        index.put(ids.get(i), i);
        bonds.add(new TreeMap<>());
        members.add(new ArrayList<>(List.of(i)));
        weakest[i] = 1;
      }
      for (ClaimLink link : links) {
        int a = index.get(link.first());
        int b = index.get(link.second());
        Bond bond = new Bond(Math.round(link.weight() * UNITS), link.isForbidden());
        bonds.get(a).put(b, bond);
        bonds.get(b).put(a, bond);
        offer(a, b);
      }
    }

    List<ClaimCluster> run() {
      for (Merge next = queue.poll(); next != null; next = queue.poll()) {
        if (isCurrent(next)) {
          join(next.a(), next.b(), next.average());
        }
      }
      List<ClaimCluster> clusters = new ArrayList<>();
      for (int i = 0; i < ids.size(); i++) {
        if (members.get(i) != null) {
          clusters.add(
              new ClaimCluster(
                  members.get(i).stream().sorted().map(ids::get).toList(), weakest[i]));
        }
      }
      return clusters;
    }

    private boolean isCurrent(Merge merge) {
      return members.get(merge.a()) != null
          && members.get(merge.b()) != null
          && !bonds.get(merge.a()).get(merge.b()).forbidden()
          && average(merge.a(), merge.b()) == merge.average();
    }

    private void join(int a, int b, double average) {
      members.get(a).addAll(members.get(b));
      members.set(b, null);
      weakest[a] = Math.min(average, Math.min(weakest[a], weakest[b]));
      Map<Integer, Bond> gone = bonds.get(b);
      bonds.set(b, Map.of());
      gone.remove(a);
      bonds.get(a).remove(b);
      gone.forEach(
          (other, bond) -> {
            bonds.get(other).remove(b);
            Bond sum = bonds.get(a).getOrDefault(other, Bond.NONE).plus(bond);
            bonds.get(a).put(other, sum);
            bonds.get(other).put(a, sum);
          });
      bonds.get(a).keySet().forEach(other -> offer(Math.min(a, other), Math.max(a, other)));
    }

    private void offer(int a, int b) {
      double average = average(a, b);
      if (average >= least && !bonds.get(a).get(b).forbidden()) {
        queue.add(new Merge(average, a, b));
      }
    }

    /** Of whole numbers, so that it is the same however the clusters came about. */
    private double average(int a, int b) {
      long pairs = (long) members.get(a).size() * members.get(b).size();
      return bonds.get(a).get(b).sum() / UNITS / pairs;
    }
  }

  /** What the pairs between two clusters say together. */
  private record Bond(long sum, boolean forbidden) {
    static final Bond NONE = new Bond(0, false);

    Bond plus(Bond other) {
      return new Bond(sum + other.sum, forbidden || other.forbidden);
    }
  }

  /** Two clusters that may be joined; {@code a} is the lesser. */
  private record Merge(double average, int a, int b) {
    static final Comparator<Merge> BEST_FIRST =
        Comparator.comparingDouble(Merge::average)
            .reversed()
            .thenComparingInt(Merge::a)
            .thenComparingInt(Merge::b);
  }
}
