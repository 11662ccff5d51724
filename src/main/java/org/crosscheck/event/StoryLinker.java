package org.crosscheck.event;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.crosscheck.rules.StoryWeights;

/**
 * Scores the pairs of one block. In a block beyond the bound an article meets only its neighbours
 * by day and id.
 */
public final class StoryLinker implements Serializable {
  private static final long serialVersionUID = 1;

  /** In a block of more articles than these, not every pair is looked at. */
  public static final int BOUND = 400;

  private final StoryScorer scorer;
  private final double least;

  public StoryLinker(StoryWeights weights) {
    scorer = new StoryScorer(weights);
    least = weights.of("least");
  }

  /** Pairs that score above the least that holds a story together, each once. */
  public List<StoryLink> link(Collection<StoryVector> block) {
    List<StoryVector> sorted = block.stream().sorted(StoryVector.BY_DAY).toList();
    int reach = sorted.size() <= BOUND ? sorted.size() : BOUND / 2;
    List<StoryLink> links = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + reach); j++) {
        double score = scorer.score(sorted.get(i), sorted.get(j));
        if (score > least) {
          links.add(StoryLink.of(sorted.get(i).articleId(), sorted.get(j).articleId(), score));
        }
      }
    }
    return links;
  }
}
