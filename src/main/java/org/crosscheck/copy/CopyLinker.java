package org.crosscheck.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the articles of one block that share text. In a block beyond the bound an article meets
 * only its neighbours by day and id.
 */
public final class CopyLinker {
  /** In a block of more articles than these, not every pair is looked at. */
  public static final int BOUND = 200;

  /** With how many that follow an article of such a block is compared. */
  public static final int REACH = 20;

  private CopyLinker() {}

  public static List<CopyLink> link(Collection<TextPrint> block) {
    List<TextPrint> sorted = block.stream().sorted(TextPrint.FIRST).toList();
    int reach = sorted.size() <= BOUND ? sorted.size() : REACH;
    List<CopyLink> links = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + reach); j++) {
        SharedText shared = SharedText.of(sorted.get(i), sorted.get(j));
        if (shared.isCopy() || shared.isReuse()) {
          links.add(
              CopyLink.of(sorted.get(i).articleId(), sorted.get(j).articleId(), shared.isCopy()));
        }
      }
    }
    return links;
  }
}
