package org.crosscheck.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.article.ContentId;
import org.crosscheck.rules.Outlets;

/** Groups articles that share one text, exactly or nearly. */
public final class CopyFinder {
  private static final double NEAR = 0.6;
  private static final Comparator<TextPrint> FIRST =
      Comparator.comparing(
              TextPrint::published, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(TextPrint::articleId);
  private final Outlets outlets;

  public CopyFinder(Outlets outlets) {
    this.outlets = outlets;
  }

  /** One row an article, in the order of article ids. */
  public List<Copy> find(List<TextPrint> prints) {
    List<TextPrint> sorted = prints.stream().sorted(FIRST).toList();
    UnionFind groups = new UnionFind(sorted.size());
    for (List<Integer> block : blocks(sorted).values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          if (isCopy(sorted.get(block.get(i)), sorted.get(block.get(j)))) {
            groups.join(block.get(i), block.get(j));
          }
        }
      }
    }
    List<Copy> copies = new ArrayList<>();
    for (List<Integer> group : groups.groups()) {
      copies.addAll(copies(group.stream().map(sorted::get).toList()));
    }
    copies.sort(Comparator.comparing(Copy::articleId));
    return copies;
  }

  private static Map<String, List<Integer>> blocks(List<TextPrint> prints) {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < prints.size(); i++) {
      List<Integer> signature = prints.get(i).signature();
      for (int at = 0; at + MinHash.BAND <= signature.size(); at += MinHash.BAND) {
        String key = at + " " + signature.subList(at, at + MinHash.BAND);
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    return blocks;
  }

  private static boolean isCopy(TextPrint a, TextPrint b) {
    return a.content().equals(b.content())
        || MinHash.similarity(a.signature(), b.signature()) >= NEAR;
  }

  private List<Copy> copies(List<TextPrint> group) {
    TextPrint first = group.get(0);
    String id = ContentId.of("copy", first.articleId());
    boolean alone = group.size() == 1;
    boolean exact = group.stream().allMatch(p -> p.content().equals(first.content()));
    String kind = alone ? "none" : exact ? "exact" : "near";
    List<Copy> copies = new ArrayList<>();
    for (TextPrint print : group) {
      String origin = alone ? outlets.family(print.outlet()) : id;
      copies.add(new Copy(print.articleId(), id, kind, print.wire(), origin));
    }
    return copies;
  }
}
