package org.crosscheck.name;

import java.util.ArrayList;
import java.util.List;

/** Gives an abbreviation to the one organisation that articles write it for. */
final class AbbreviationRound implements NameRound {
  private static final long serialVersionUID = 1;
  private static final int LONGEST = 6;
  private static final double WRITTEN_FOR_IT = 0.9;

  @Override
  public String key(NameCluster cluster) {
    if (cluster.kind() == EntityKind.PERSON) {
      return "";
    }
    if (isAbbreviation(cluster.canonical())) {
      return "b:" + cluster.canonical();
    }
    // The abbreviation that its articles use after naming it in full.
    return cluster.counts().stream()
        .map(FormCount::form)
        .filter(AbbreviationRound::isAbbreviation)
        .findFirst()
        .map(f -> "b:" + f)
        .orElse("");
  }

  @Override
  public List<NameCluster> join(List<NameCluster> block) {
    List<NameCluster> full = new ArrayList<>();
    List<NameCluster> shorter = new ArrayList<>();
    block.stream()
        .sorted(NameClusters.MOST_USED)
        .forEach(c -> (isAbbreviation(c.canonical()) ? shorter : full).add(c));
    if (full.size() != 1 || shorter.stream().anyMatch(NameCluster::known)) {
      full.addAll(shorter);
      return full;
    }
    NameCluster whole = full.get(0);
    for (NameCluster one : shorter) {
      String why = one.canonical() + " is what articles call " + whole.canonical() + " in short";
      whole = NameClusters.join(whole, one, why, WRITTEN_FOR_IT);
    }
    return List.of(whole);
  }

  static boolean isAbbreviation(String form) {
    return form.length() > 1
        && form.length() <= LONGEST
        && form.chars().allMatch(Character::isUpperCase);
  }
}
