package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.crosscheck.rules.Weights;

class StoryClustererProperties {
  private static final Weights WEIGHTS = Rules.read(new RulesSource(null)).storyWeights();
  private static final StoryScorer SCORER = new StoryScorer(WEIGHTS);

  @Property(tries = 200)
  void clustersAreThoseOfTheSlowObviousWay(
      @ForAll @IntRange(min = 1, max = 14) int size, @ForAll int seed) {
    List<StoryVector> articles = articles(size, new Random(seed));
    assertThat(ids(new StoryClusterer(WEIGHTS).cluster(articles))).isEqualTo(slow(articles));
  }

  @Property(tries = 50)
  void theOrderDoesNotMatter(@ForAll @IntRange(min = 1, max = 30) int size, @ForAll int seed) {
    List<StoryVector> articles = articles(size, new Random(seed));
    var clusters = new StoryClusterer(WEIGHTS).cluster(articles);
    Collections.shuffle(articles, new Random(seed + 1L));
    assertThat(new StoryClusterer(WEIGHTS).cluster(articles)).isEqualTo(clusters);
  }

  @Property(tries = 100)
  void partsAreBoundedAndHoldEachLinkedArticleAtMostOnce(
      @ForAll @IntRange(min = 2, max = 60) int size, @ForAll int seed) {
    Random random = new Random(seed);
    List<StoryLink> links = new ArrayList<>();
    for (int i = 0; i < 3 * size; i++) {
      int a = random.nextInt(size);
      int b = random.nextInt(size);
      if (a != b) {
        links.add(StoryLink.of("a" + a, "a" + b, random.nextInt(17) - 8));
      }
    }
    List<List<String>> parts = new StoryComponents(10).cut(links);
    List<String> members = parts.stream().flatMap(List::stream).toList();
    assertThat(members).doesNotHaveDuplicates();
    assertThat(parts).allMatch(part -> part.size() <= 10);
    Collections.shuffle(links, random);
    assertThat(new StoryComponents(10).cut(links)).isEqualTo(parts);
  }

  /** Joins the pair of clusters with the best average, computed anew each time. */
  private static List<List<String>> slow(List<StoryVector> articles) {
    List<List<StoryVector>> clusters = new ArrayList<>();
    articles.stream()
        .sorted(StoryVector.BY_DAY)
        .forEach(a -> clusters.add(new ArrayList<>(List.of(a))));
    while (true) {
      int bestA = -1;
      int bestB = -1;
      double best = WEIGHTS.of("least");
      for (int a = 0; a < clusters.size(); a++) {
        for (int b = a + 1; b < clusters.size(); b++) {
          double link = link(clusters.get(a), clusters.get(b));
          if (link > best) {
            best = link;
            bestA = a;
            bestB = b;
          }
        }
      }
      if (bestA < 0) {
        return clusters.stream()
            .map(c -> c.stream().map(StoryVector::articleId).sorted().toList())
            .toList();
      }
      clusters.get(bestA).addAll(clusters.remove(bestB));
    }
  }

  private static double link(List<StoryVector> a, List<StoryVector> b) {
    long sum = 0;
    for (StoryVector x : a) {
      for (StoryVector y : b) {
        sum += Math.round(SCORER.score(x, y) * 1e6);
      }
    }
    double average = sum / 1e6 / ((long) a.size() * b.size());
    long further = Math.min(2, Math.min(dated(a), dated(b)) - 1);
    return Collections.disjoint(days(a), days(b)) && further > 0
        ? average + further * WEIGHTS.of("days_apart")
        : average;
  }

  private static long dated(List<StoryVector> cluster) {
    return cluster.stream().filter(StoryVector::isDated).count();
  }

  private static TreeSet<Long> days(List<StoryVector> cluster) {
    TreeSet<Long> days = new TreeSet<>();
    cluster.stream().filter(StoryVector::isDated).forEach(v -> days.add(v.day()));
    return days;
  }

  private static List<List<String>> ids(List<StoryCluster> clusters) {
    return clusters.stream()
        .map(c -> c.articles().stream().map(StoryVector::articleId).sorted().toList())
        .toList();
  }

  private static List<StoryVector> articles(int size, Random random) {
    List<StoryVector> articles = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Map<String, Double> terms = new LinkedHashMap<>();
      for (int t = 0; t < 5; t++) {
        terms.put("t" + random.nextInt(9), 1.0 + random.nextInt(4));
      }
      TermVector vector = TermVector.of(terms, 9);
      String day = random.nextInt(4) == 0 ? null : "2020-03-0" + (1 + random.nextInt(7));
      String id = "a" + (char) ('A' + i);
      articles.add(
          new StoryVector(
              id,
              "o",
              day,
              day == null ? null : LocalDate.parse(day).toEpochDay(),
              "t",
              List.of(),
              vector,
              vector,
              vector,
              vector,
              vector,
              List.of()));
    }
    return articles;
  }
}
