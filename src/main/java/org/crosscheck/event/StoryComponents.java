package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.copy.UnionFind;

/**
 * Cuts a graph of links into connected parts of bounded size: a part that is too large is cut again
 * without its weakest links. Stories lie inside parts; a part is not yet a story.
 */
public final class StoryComponents {
  private static final double STEP = 0.5;
  private final int bound;

  /**
   * @param bound most articles of a part
   */
  public StoryComponents(int bound) {
    this.bound = bound;
  }

  /** The parts of two articles or more, each rising, in the order of their least ids. */
  public List<List<String>> cut(Collection<StoryLink> links) {
    List<List<String>> parts = new ArrayList<>();
    cut(List.copyOf(links), -StoryScorer.MOST, parts);
    parts.sort((a, b) -> a.get(0).compareTo(b.get(0)));
    return parts;
  }

  private void cut(List<StoryLink> links, double least, List<List<String>> parts) {
    Map<String, List<StoryLink>> byPart = new TreeMap<>();
    Map<String, String> partOf = parts(links);
    for (StoryLink link : links) {
      byPart.computeIfAbsent(partOf.get(link.first()), p -> new ArrayList<>()).add(link);
    }
    for (List<StoryLink> part : byPart.values()) {
      List<String> members = members(part);
      if (members.size() <= bound) {
        parts.add(members);
      } else if (least < StoryScorer.MOST) {
        double next = least + STEP;
        cut(part.stream().filter(l -> l.score() > next).toList(), next, parts);
      } else {
        slice(members, parts);
      }
    }
  }

  /** Articles that all look alike cannot be told apart by weaker links. */
  private void slice(List<String> members, List<List<String>> parts) {
    for (int from = 0; from < members.size(); from += bound) {
      parts.add(List.copyOf(members.subList(from, Math.min(members.size(), from + bound))));
    }
  }

  private static List<String> members(List<StoryLink> links) {
    TreeSet<String> members = new TreeSet<>();
    links.forEach(
        link -> {
          members.add(link.first());
          members.add(link.second());
        });
    return List.copyOf(members);
  }

  private static Map<String, String> parts(List<StoryLink> links) {
    List<String> ids = members(links);
    Map<String, Integer> index = new HashMap<>();
    for (String id : ids) {
      index.put(id, index.size());
    }
    UnionFind sets = new UnionFind(ids.size());
    links.forEach(link -> sets.join(index.get(link.first()), index.get(link.second())));
    Map<String, String> parts = new HashMap<>();
    index.forEach((id, at) -> parts.put(id, ids.get(sets.find(at))));
    return parts;
  }
}
