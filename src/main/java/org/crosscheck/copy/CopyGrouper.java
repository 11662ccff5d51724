package org.crosscheck.copy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.article.ContentId;
import org.crosscheck.rules.Outlets;

/**
 * Groups articles that hang together by copying: each joins the earliest text that it is a copy of,
 * so that a chain of small changes does not make one text of two.
 */
public final class CopyGrouper implements Serializable {
  private static final long serialVersionUID = 1;
  private final Outlets outlets;

  public CopyGrouper(Outlets outlets) {
    this.outlets = outlets;
  }

  /** A row for each article; the articles are a connected part of the graph of shared text. */
  public List<Copy> group(Collection<TextPrint> articles) {
    List<List<TextPrint>> groups = new ArrayList<>();
    for (TextPrint print : articles.stream().sorted(TextPrint.FIRST).toList()) {
      groups.stream()
          .filter(g -> SharedText.of(g.get(0), print).isCopy())
          .findFirst()
          .ifPresentOrElse(g -> g.add(print), () -> groups.add(new ArrayList<>(List.of(print))));
    }
    Map<String, TreeSet<String>> shares = shares(groups);
    List<Copy> copies = new ArrayList<>();
    groups.forEach(group -> copies.addAll(copies(group, shares)));
    copies.sort(Comparator.comparing(Copy::articleId));
    return copies;
  }

  private List<Copy> copies(List<TextPrint> group, Map<String, TreeSet<String>> shares) {
    String wire = wire(group);
    String origin = wire == null ? outlets.family(group.get(0).outlet()) : outlets.family(wire);
    List<Copy> copies = new ArrayList<>();
    for (TextPrint print : group) {
      copies.add(
          new Copy(
              print.articleId(),
              id(group),
              kind(group, wire),
              print.wire(),
              origin,
              print.cites(),
              List.copyOf(shares.getOrDefault(print.articleId(), new TreeSet<>()))));
    }
    return copies;
  }

  private static String id(List<TextPrint> group) {
    return ContentId.of("copy", group.get(0).articleId());
  }

  private static String kind(List<TextPrint> group, String wire) {
    if (wire != null) {
      return "wire";
    }
    if (group.size() == 1) {
      return "none";
    }
    String content = group.get(0).content();
    return group.stream().allMatch(p -> p.content().equals(content)) ? "exact" : "near";
  }

  /** The wire that most of the group credit; ties by name. */
  private static String wire(List<TextPrint> group) {
    Map<String, Integer> counts = new TreeMap<>();
    group.stream()
        .map(TextPrint::wire)
        .filter(Objects::nonNull)
        .forEach(wire -> counts.merge(wire, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** For each article the other groups whose first article has sentences of it. */
  private static Map<String, TreeSet<String>> shares(List<List<TextPrint>> groups) {
    Map<String, TreeSet<String>> shares = new TreeMap<>();
    for (List<TextPrint> group : groups) {
      for (List<TextPrint> other : groups) {
        for (TextPrint print : group) {
          if (group != other && SharedText.of(print, other.get(0)).isReuse()) {
            shares.computeIfAbsent(print.articleId(), a -> new TreeSet<>()).add(id(other));
          }
        }
      }
    }
    return shares;
  }
}
