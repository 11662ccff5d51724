package org.crosscheck.name;

import java.io.Serializable;
import java.util.List;

/**
 * One round of joining: clusters with the same key are looked at together, every other pair never.
 * Rounds follow one another, so that no list of pairs or graph of the whole corpus is needed.
 */
public interface NameRound extends Serializable {
  /** The block a cluster belongs to in this round, empty where it takes no part. */
  String key(NameCluster cluster);

  /** The clusters of a block, joined; the same whatever their order. */
  List<NameCluster> join(List<NameCluster> block);
}
