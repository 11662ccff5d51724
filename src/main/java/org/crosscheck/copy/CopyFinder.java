package org.crosscheck.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.rules.Outlets;

/** Finds copies in one machine: the same steps as the job over datasets. */
public final class CopyFinder {
  private final Outlets outlets;

  public CopyFinder(Outlets outlets) {
    this.outlets = outlets;
  }

  /** One row an article, in the order of article ids. */
  public List<Copy> find(List<TextPrint> prints) {
    Map<String, TextPrint> byId = new TreeMap<>();
    Map<String, List<TextPrint>> blocks = new TreeMap<>();
    for (TextPrint print : prints) {
      byId.put(print.articleId(), print);
      print.keys().forEach(k -> blocks.computeIfAbsent(k, b -> new ArrayList<>()).add(print));
    }
    Set<CopyLink> links = new HashSet<>();
    blocks.values().forEach(block -> links.addAll(CopyLinker.link(block)));
    CopyGrouper grouper = new CopyGrouper(outlets);
    List<Copy> copies = new ArrayList<>();
    for (List<String> part : parts(byId.keySet(), links)) {
      copies.addAll(grouper.group(part.stream().map(byId::get).toList()));
    }
    copies.sort(Comparator.comparing(Copy::articleId));
    return copies;
  }

  /** The articles by connected part of the graph of links, parts in the order of their least id. */
  public static List<List<String>> parts(Collection<String> articleIds, Set<CopyLink> links) {
    List<String> ids = articleIds.stream().sorted().toList();
    Map<String, Integer> index = new HashMap<>();
    ids.forEach(id -> index.put(id, index.size()));
    UnionFind sets = new UnionFind(ids.size());
    links.forEach(link -> sets.join(index.get(link.first()), index.get(link.second())));
    return sets.groups().stream().map(g -> g.stream().map(ids::get).toList()).toList();
  }
}
