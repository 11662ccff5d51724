package org.crosscheck.event;

import java.util.List;

/**
 * Articles that tell of one happening.
 *
 * @param articles by day, then id
 * @param cohesion least average probability at which a part of it was joined; 1 for one article
 */
public record StoryCluster(List<StoryVector> articles, double cohesion) {
  public StoryCluster {
    articles = List.copyOf(articles);
  }
}
