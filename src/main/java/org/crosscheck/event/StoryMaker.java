package org.crosscheck.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosscheck.article.ContentId;

/**
 * Makes a story of a cluster of articles.
 *
 * <p>Its id comes from its first article (by day, undated last, then by article id): it stays when
 * later articles join.
 */
public final class StoryMaker {
  private StoryMaker() {}

  /**
   * The story of a cluster.
   *
   * @param origins independent origin by article id; an article without one is its own
   */
  public static Story story(StoryCluster cluster, Map<String, String> origins) {
    List<StoryVector> articles = cluster.articles();
    List<String> days =
        articles.stream().map(StoryVector::published).filter(Objects::nonNull).toList();
    return new Story(
        ContentId.of("story", articles.get(0).articleId()),
        articles.stream().map(StoryVector::articleId).sorted().toList(),
        label(articles),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        (int) articles.stream().map(StoryVector::outlet).distinct().count(),
        (int)
            articles.stream()
                .map(a -> origins.getOrDefault(a.articleId(), a.articleId()))
                .distinct()
                .count(),
        cluster.cohesion());
  }

  /** The headline of the article whose lead has most in common with the others'. */
  private static String label(List<StoryVector> articles) {
    return articles.stream()
        .filter(a -> !a.title().isBlank())
        .max(
            Comparator.<StoryVector>comparingDouble(a -> closeness(a, articles))
                .thenComparing(StoryVector.BY_DAY.reversed()))
        .map(StoryVector::title)
        .orElse("");
  }

  private static double closeness(StoryVector article, Collection<StoryVector> others) {
    return others.stream().mapToDouble(o -> article.lead().cosine(o.lead())).sum();
  }
}
