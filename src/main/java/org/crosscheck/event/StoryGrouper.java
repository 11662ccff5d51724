package org.crosscheck.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.article.ContentId;
import org.crosscheck.copy.Copy;

/** Groups articles into stories: average link over tf-idf similarity inside a window of days. */
public final class StoryGrouper {
  private static final double LEAST_SIMILARITY = 0.22;
  private static final int WINDOW_DAYS = 2;

  /** Every article in exactly one story, stories in the order of their ids. */
  public List<Story> group(List<ArticleSketch> sketches, List<Copy> copies) {
    List<ArticleSketch> sorted =
        sketches.stream().sorted(Comparator.comparing(ArticleSketch::articleId)).toList();
    Map<String, String> origins =
        copies.stream().collect(Collectors.toMap(Copy::articleId, Copy::origin));
    List<Story> stories = new ArrayList<>();
    for (Cluster cluster : clusters(sorted)) {
      stories.add(story(cluster, sorted, origins));
    }
    stories.sort(Comparator.comparing(Story::id));
    return stories;
  }

  private record Cluster(List<Integer> members, double cohesion) {}

  private static List<Cluster> clusters(List<ArticleSketch> sketches) {
    double[][] similarity = similarities(sketches);
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < sketches.size(); i++) {
      clusters.add(new Cluster(List.of(i), 1));
    }
    while (true) {
      int bestA = -1;
      int bestB = -1;
      double best = LEAST_SIMILARITY;
      for (int a = 0; a < clusters.size(); a++) {
        for (int b = a + 1; b < clusters.size(); b++) {
          double link = average(clusters.get(a), clusters.get(b), similarity);
          if (link > best) {
            best = link;
            bestA = a;
            bestB = b;
          }
        }
      }
      if (bestA < 0) {
        return clusters;
      }
      Cluster gone = clusters.remove(bestB);
      List<Integer> members = new ArrayList<>(clusters.get(bestA).members());
      members.addAll(gone.members());
      members.sort(null);
      clusters.set(bestA, new Cluster(members, best));
    }
  }

  private static double average(Cluster a, Cluster b, double[][] similarity) {
    double sum = 0;
    for (int i : a.members()) {
      for (int j : b.members()) {
        sum += similarity[i][j];
      }
    }
    return sum / a.members().size() / b.members().size();
  }

  private static double[][] similarities(List<ArticleSketch> sketches) {
    List<Map<String, Double>> vectors = vectors(sketches);
    double[][] similarity = new double[sketches.size()][sketches.size()];
    for (int i = 0; i < sketches.size(); i++) {
      for (int j = i + 1; j < sketches.size(); j++) {
        double s =
            areNear(sketches.get(i), sketches.get(j)) ? dot(vectors.get(i), vectors.get(j)) : 0;
        similarity[i][j] = s;
        similarity[j][i] = s;
      }
    }
    return similarity;
  }

  private static boolean areNear(ArticleSketch a, ArticleSketch b) {
    if (a.published() == null || b.published() == null) {
      return true;
    }
    long days =
        ChronoUnit.DAYS.between(LocalDate.parse(a.published()), LocalDate.parse(b.published()));
    return Math.abs(days) <= WINDOW_DAYS;
  }

  private static List<Map<String, Double>> vectors(List<ArticleSketch> sketches) {
    Map<String, Integer> frequency = new TreeMap<>();
    sketches.forEach(s -> s.terms().forEach(t -> frequency.merge(t.form(), 1, Integer::sum)));
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (ArticleSketch sketch : sketches) {
      Map<String, Double> vector = new TreeMap<>();
      double squares = 0;
      for (Term term : sketch.terms()) {
        double idf = Math.log((sketches.size() + 1.0) / frequency.get(term.form()));
        vector.put(term.form(), term.weight() * idf);
        squares += term.weight() * idf * term.weight() * idf;
      }
      double length = Math.sqrt(squares);
      vector.replaceAll((form, weight) -> length == 0 ? 0 : weight / length);
      vectors.add(vector);
    }
    return vectors;
  }

  private static double dot(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  private static Story story(
      Cluster cluster, List<ArticleSketch> sketches, Map<String, String> origins) {
    List<ArticleSketch> articles =
        cluster.members().stream()
            .map(sketches::get)
            .sorted(
                Comparator.comparing(
                        ArticleSketch::published,
                        Comparator.nullsLast(Comparator.<String>naturalOrder()))
                    .thenComparing(ArticleSketch::articleId))
            .toList();
    List<String> days =
        articles.stream().map(ArticleSketch::published).filter(Objects::nonNull).toList();
    return new Story(
        ContentId.of("story", articles.get(0).articleId()),
        articles.stream().map(ArticleSketch::articleId).sorted().toList(),
        articles.get(0).title(),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        (int) articles.stream().map(ArticleSketch::outlet).distinct().count(),
        (int)
            articles.stream()
                .map(a -> origins.getOrDefault(a.articleId(), a.articleId()))
                .distinct()
                .count(),
        cluster.cohesion());
  }
}
