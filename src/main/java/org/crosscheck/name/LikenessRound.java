package org.crosscheck.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Joins persons of a block whose written names are alike. */
final class LikenessRound implements NameRound {
  private static final long serialVersionUID = 1;

  /** Names less alike on average are left apart: two newsrooms must not be made to agree. */
  private static final double LEAST_AVERAGE = 0.9;

  private static final double LEAST_PAIR = 0.5;

  /** So many names of one key are compared with each other; the rarest others are left alone. */
  static final int MOST_IN_BLOCK = 1000;

  private final PersonLikeness likeness;
  private final SerializableKey keys;

  /** Makes the key of a person's written name, empty for none. */
  interface SerializableKey extends Function<WrittenName, String>, java.io.Serializable {}

  LikenessRound(PersonLikeness likeness, SerializableKey keys) {
    this.likeness = likeness;
    this.keys = keys;
  }

  @Override
  public String key(NameCluster cluster) {
    return cluster.kind() == EntityKind.PERSON
        ? keys.apply(likeness.read(cluster.canonical()))
        : "";
  }

  @Override
  public List<NameCluster> join(List<NameCluster> block) {
    List<NameCluster> sorted = block.stream().sorted(NameClusters.MOST_USED).toList();
    int compared = Math.min(sorted.size(), MOST_IN_BLOCK);
    List<NameCluster> joined = new ArrayList<>();
    sorted.subList(compared, sorted.size()).forEach(c -> joined.add(c.withCapped()));
    List<NameCluster> part = sorted.subList(0, compared);
    double[][] scores = likeness.scores(part);
    Linkage linkage = new Linkage(LEAST_AVERAGE, LEAST_PAIR);
    for (List<Integer> group : linkage.groups(scores)) {
      joined.add(join(part, group, scores));
    }
    return joined;
  }

  private NameCluster join(List<NameCluster> part, List<Integer> group, double[][] scores) {
    NameCluster joined = part.get(group.get(0));
    for (int i = 1; i < group.size(); i++) {
      int nearest = group.get(0);
      for (int j = 0; j < i; j++) {
        if (scores[group.get(i)][group.get(j)] > scores[group.get(i)][nearest]) {
          nearest = group.get(j);
        }
      }
      NameCluster other = part.get(group.get(i));
      String why = likeness.why(part.get(nearest), other);
      joined = NameClusters.join(joined, other, why, scores[group.get(i)][nearest]);
    }
    return joined;
  }
}
