package org.crosscheck.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.rules.Gender;

/** Gives a surname that stands alone to the person whom nearly all articles mean by it. */
final class LoneSurnameRound implements NameRound {
  private static final long serialVersionUID = 1;
  private static final double LEAST_SHARE = 0.8;

  private final PersonLikeness likeness;

  LoneSurnameRound(PersonLikeness likeness) {
    this.likeness = likeness;
  }

  @Override
  public String key(NameCluster cluster) {
    if (cluster.kind() != EntityKind.PERSON) {
      return "";
    }
    WrittenName name = likeness.read(cluster.canonical());
    return name.surname() < 0 ? "" : "l:" + name.words().get(name.surname()).sounds();
  }

  @Override
  public List<NameCluster> join(List<NameCluster> block) {
    List<NameCluster> sorted = block.stream().sorted(NameClusters.MOST_USED).toList();
    List<NameCluster> full = new ArrayList<>();
    List<NameCluster> lone = new ArrayList<>();
    sorted.forEach(c -> (isLone(c) ? lone : full).add(c));
    if (full.isEmpty() || lone.isEmpty()) {
      return sorted;
    }
    long all = full.stream().mapToLong(NameCluster::total).sum();
    NameCluster bearer = full.get(0);
    double share = (double) bearer.total() / all;
    if (share < LEAST_SHARE) {
      return sorted;
    }
    List<NameCluster> result = new ArrayList<>(full.subList(1, full.size()));
    NameCluster whole = bearer;
    for (NameCluster one : lone) {
      if (areTwo(one, bearer)) {
        result.add(one);
      } else {
        whole = NameClusters.join(whole, one, why(one, bearer, share), share);
      }
    }
    result.add(whole);
    return result;
  }

  private static String why(NameCluster one, NameCluster bearer, double share) {
    return String.format(
        Locale.ROOT,
        "%s alone: %.0f %% of the uses of that surname with a first name are %s",
        one.canonical(),
        100 * share,
        bearer.canonical());
  }

  /** Mrs Stone is not Roger Stone. */
  private boolean areTwo(NameCluster one, NameCluster bearer) {
    Gender title = likeness.read(one.canonical()).titleGender();
    return title.excludes(likeness.read(bearer.canonical()).gender());
  }

  private boolean isLone(NameCluster cluster) {
    return !cluster.known() && likeness.read(cluster.canonical()).words().size() == 1;
  }
}
