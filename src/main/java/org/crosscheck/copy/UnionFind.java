package org.crosscheck.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Disjoint sets over the numbers below a size; the least member stands for its set. */
public final class UnionFind {
  private final int[] parent;

  public UnionFind(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The least member of the set that {@code member} belongs to. */
  public int find(int member) {
    int root = member;
    while (parent[root] != root) {
      root = parent[root];
    }
    int at = member;
    while (parent[at] != root) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Makes one set of two. */
  public void join(int a, int b) {
    int rootA = find(a);
    int rootB = find(b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  /** All sets, each in rising order, in the order of their least members. */
  public List<List<Integer>> groups() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(find(i), k -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }
}
