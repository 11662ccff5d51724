package org.crosscheck.event;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.crosscheck.rules.Weights;

/**
 * Scores the pairs of one block. In a block beyond the bound an article meets only its neighbours
 * by day and id.
 */
public final class StoryLinker implements Serializable {
  private static final long serialVersionUID = 1;

  /** In a block of more articles than these, not every pair is looked at. */
  public static final int BOUND = 400;

  /** With how many that follow an article of such a block is compared. */
  public static final int REACH = BOUND / 2;

  private final StoryScorer scorer;
  private final double least;

  public StoryLinker(Weights weights) {
    scorer = new StoryScorer(weights);
    least = weights.of("least");
  }

  /**
   * Pairs that score above the least that holds a story together. A pair that meets in several
   * blocks is looked at in the rarest only.
   */
  public List<StoryLink> link(String key, Collection<StoryVector> block) {
    List<StoryVector> sorted = block.stream().sorted(StoryVector.BY_DAY).toList();
    int reach = sorted.size() <= BOUND ? sorted.size() : REACH;
    List<StoryLink> links = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      StoryVector a = sorted.get(i);
      for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + reach); j++) {
        StoryVector b = sorted.get(j);
        if (!StoryScorer.areFarApart(a, b) && key.equals(rarest(a.keys(), b.keys()))) {
          double score = scorer.score(a, b);
          if (score > least) {
            links.add(StoryLink.of(a.articleId(), b.articleId(), score));
          }
        }
      }
    }
    return links;
  }

  /** The first key of two sorted lists that both have. */
  private static String rarest(List<String> a, List<String> b) {
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = a.get(i).compareTo(b.get(j));
      if (order == 0) {
        return a.get(i);
      }
      i += order < 0 ? 1 : 0;
      j += order > 0 ? 1 : 0;
    }
    return "";
  }
}
