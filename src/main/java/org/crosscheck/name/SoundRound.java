package org.crosscheck.name;

import java.util.List;

/** Joins places and organisations whose letters sound the same: Idlib and Idleb. */
final class SoundRound implements NameRound {
  private static final long serialVersionUID = 1;

  /** In shorter names one vowel makes another name: Mali, Male. */
  private static final int SHORTEST = 5;

  private static final double SAME_SOUND = 0.85;

  private final NameSounds sounds;

  SoundRound(NameSounds sounds) {
    this.sounds = sounds;
  }

  @Override
  public String key(NameCluster cluster) {
    boolean joins = cluster.kind() == EntityKind.PLACE || cluster.kind() == EntityKind.ORGANISATION;
    String folded = KnownEntities.key(cluster.canonical()).replace(" ", "");
    if (!joins || folded.length() < SHORTEST || folded.chars().anyMatch(Character::isDigit)) {
      return "";
    }
    String heard = sounds.of(folded).replace('e', 'i').replace('o', 'u').replace("h", "");
    return "p:" + cluster.kind() + ":" + (heard.startsWith("al") ? heard.substring(2) : heard);
  }

  @Override
  public List<NameCluster> join(List<NameCluster> block) {
    List<NameCluster> sorted = block.stream().sorted(NameClusters.MOST_USED).toList();
    if (sorted.stream().filter(NameCluster::known).count() > 1) {
      return sorted;
    }
    NameCluster whole = sorted.get(0);
    for (NameCluster other : sorted.subList(1, sorted.size())) {
      String why = sorted.get(0).canonical() + " ~ " + other.canonical() + ": they sound alike";
      whole = NameClusters.join(whole, other, why, SAME_SOUND);
    }
    return List.of(whole);
  }
}
