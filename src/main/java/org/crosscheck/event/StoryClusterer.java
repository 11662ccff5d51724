package org.crosscheck.event;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.crosscheck.rules.Weights;

/**
 * Joins articles into stories by average linkage of their scores, the best pair of clusters first.
 *
 * <p>Two groups of several articles that share no day of publication are more likely a happening
 * and its sequel than one happening: outlets do not split by days. So a running story is not
 * chained.
 */
public final class StoryClusterer implements Serializable {
  private static final long serialVersionUID = 1;

  /** Scores are summed as whole millionths: sums of doubles would depend on their order. */
  private static final double UNITS = 1e6;

  private static final int MOST_FURTHER = 2;

  private final StoryScorer scorer;
  private final double least;
  private final double daysApart;

  public StoryClusterer(Weights weights) {
    scorer = new StoryScorer(weights);
    least = weights.of("least");
    daysApart = weights.of("days_apart");
  }

  /** Every article in exactly one cluster; the same clusters for any order of the articles. */
  public List<StoryCluster> cluster(Collection<StoryVector> articles) {
    return new Joining(articles.stream().sorted(StoryVector.BY_DAY).toList()).run();
  }

  /** A state of the clustering: clusters are known by the index of their first member. */
  private final class Joining {
    private final List<StoryVector> articles;
    private final long[][] sums;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<TreeSet<Long>> days = new ArrayList<>();
    private final int[] dated;
    private final int[] nearest;
    private final double[] weakest;

    Joining(List<StoryVector> articles) {
      this.articles = articles;
      int size = articles.size();
      sums = new long[size][size];
      dated = new int[size];
      nearest = new int[size];
      weakest = new double[size];
      Arrays.fill(weakest, StoryScorer.MOST);
      for (int i = 0; i < size; i++) {
        members.add(new ArrayList<>(List.of(i)));
        days.add(new TreeSet<>());
        if (articles.get(i).isDated()) {
          days.get(i).add(articles.get(i).day());
          dated[i] = 1;
        }
        for (int j = 0; j < i; j++) {
          sums[i][j] = Math.round(scorer.score(articles.get(i), articles.get(j)) * UNITS);
          sums[j][i] = sums[i][j];
        }
      }
    }

    List<StoryCluster> run() {
      for (int i = 0; i < articles.size(); i++) {
        nearest[i] = nearest(i);
      }
      for (int best = best(); best >= 0; best = best()) {
        join(best, nearest[best]);
      }
      List<StoryCluster> clusters = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (members.get(i) != null) {
          clusters.add(cluster(i));
        }
      }
      return clusters;
    }

    private StoryCluster cluster(int i) {
      boolean alone = members.get(i).size() == 1;
      return new StoryCluster(
          members.get(i).stream().sorted().map(articles::get).toList(),
          alone ? 1 : Logit.likelihood(weakest[i]));
    }

    /** The cluster whose nearest later one is nearest of all; -1 when none is near enough. */
    private int best() {
      int best = -1;
      double most = least;
      for (int i = 0; i < articles.size(); i++) {
        if (members.get(i) != null && nearest[i] >= 0 && link(i, nearest[i]) > most) {
          best = i;
          most = link(i, nearest[i]);
        }
      }
      return best;
    }

    private int nearest(int i) {
      int nearest = -1;
      for (int j = i + 1; j < articles.size(); j++) {
        if (members.get(j) != null && (nearest < 0 || link(i, j) > link(i, nearest))) {
          nearest = j;
        }
      }
      return nearest;
    }

    private double link(int a, int b) {
      long pairs = (long) members.get(a).size() * members.get(b).size();
      double average = sums[a][b] / UNITS / pairs;
      return average + sequel(a, b);
    }

    private double sequel(int a, int b) {
      int further = Math.min(Math.min(dated[a], dated[b]) - 1, MOST_FURTHER);
      return further <= 0 || days.get(a).stream().anyMatch(days.get(b)::contains)
          ? 0
          : daysApart * further;
    }

    private void join(int a, int b) {
      weakest[a] = Math.min(link(a, b), Math.min(weakest[a], weakest[b]));
      members.get(a).addAll(members.get(b));
      members.set(b, null);
      days.get(a).addAll(days.get(b));
      dated[a] += dated[b];
      for (int k = 0; k < articles.size(); k++) {
        sums[a][k] += sums[b][k];
        sums[k][a] = sums[a][k];
      }
      for (int k = 0; k < articles.size(); k++) {
        if (members.get(k) != null) {
          refresh(k, a, b);
        }
      }
    }

    private void refresh(int k, int a, int b) {
      if (k == a || nearest[k] == a || nearest[k] == b) {
        nearest[k] = nearest(k);
      } else if (k < a && link(k, a) > link(k, nearest[k])) {
        nearest[k] = a;
      } else if (k < a && link(k, a) == link(k, nearest[k])) {
        nearest[k] = Math.min(a, nearest[k]);
      }
    }
  }
}
