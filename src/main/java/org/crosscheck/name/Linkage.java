package org.crosscheck.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Average linkage over a full table of scores: joins the two groups that are nearest on average, as
 * long as that is near enough and no two of their members are too far apart. A bridge between two
 * names does not chain them.
 */
final class Linkage {
  private final double leastAverage;
  private final double leastPair;

  Linkage(double leastAverage, double leastPair) {
    this.leastAverage = leastAverage;
    this.leastPair = leastPair;
  }

  /** Groups of indices, each sorted, in the order of their first. */
  List<List<Integer>> groups(double[][] scores) {
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> part : parts(scores)) {
      groups.addAll(joined(part, scores));
    }
    groups.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
    return groups;
  }

  /** Indices that links of at least the average connect: no group reaches over two parts. */
  private List<List<Integer>> parts(double[][] scores) {
    boolean[] seen = new boolean[scores.length];
    List<List<Integer>> parts = new ArrayList<>();
    for (int start = 0; start < scores.length; start++) {
      if (!seen[start]) {
        parts.add(reachable(start, seen, scores));
      }
    }
    return parts;
  }

  private List<Integer> reachable(int start, boolean[] seen, double[][] scores) {
    List<Integer> part = new ArrayList<>(List.of(start));
    seen[start] = true;
    for (int at = 0; at < part.size(); at++) {
      for (int other = 0; other < scores.length; other++) {
        if (!seen[other] && scores[part.get(at)][other] >= leastAverage) {
          seen[other] = true;
          part.add(other);
        }
      }
    }
    part.sort(Integer::compare);
    return part;
  }

  private List<List<Integer>> joined(List<Integer> part, double[][] scores) {
    List<List<Integer>> groups = new ArrayList<>();
    part.forEach(i -> groups.add(new ArrayList<>(List.of(i))));
    while (joinNearest(groups, scores)) {
      // Each pass joins one pair.
    }
    return groups;
  }

  private boolean joinNearest(List<List<Integer>> groups, double[][] scores) {
    double best = leastAverage;
    int first = -1;
    int second = -1;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        double average = average(groups.get(i), groups.get(j), scores);
        if (average > best || average == best && first < 0) {
          best = average;
          first = i;
          second = j;
        }
      }
    }
    if (first < 0) {
      return false;
    }
    groups.get(first).addAll(groups.remove(second));
    groups.get(first).sort(Integer::compare);
    return true;
  }

  /** Average score between two groups, -1 where two members are too far apart. */
  private double average(List<Integer> a, List<Integer> b, double[][] scores) {
    double sum = 0;
    for (int i : a) {
      for (int j : b) {
        if (scores[i][j] < leastPair) {
          return -1;
        }
        sum += scores[i][j];
      }
    }
    return sum / (a.size() * b.size());
  }
}
