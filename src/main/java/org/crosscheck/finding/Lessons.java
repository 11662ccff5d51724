package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.event.Lesson;
import org.crosscheck.event.PairObservation;
import org.crosscheck.event.WeightLearner;

/**
 * Gathers what a run's observations and labelled pairs teach about clauses that state one thing.
 */
public final class Lessons {
  private final Map<String, List<Integer>> labelsOf = new TreeMap<>();
  private final Set<String> articles = new HashSet<>();
  private final List<LabelledPair> labels;
  private final List<List<PairObservation>> candidates = new ArrayList<>();
  private final List<PairObservation> others = new ArrayList<>();

  /** Lessons by these labels on the run that the evaluator holds. */
  public Lessons(Evaluator run, List<LabelledPair> labels) {
    this.labels = List.copyOf(labels);
    for (int i = 0; i < labels.size(); i++) {
      LabelledPair label = labels.get(i);
      articles.add(PairObservation.both(label.articleA(), label.articleB()));
      candidates.add(new ArrayList<>());
      for (String claims : run.claimsOf(label)) {
        labelsOf.computeIfAbsent(claims, k -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Adds what was observed on two clauses; those of unlabelled articles teach nothing. */
  public void add(PairObservation observation) {
    List<Integer> about = labelsOf.getOrDefault(observation.id(), List.of());
    about.forEach(i -> candidates.get(i).add(observation));
    if (about.isEmpty() && articles.contains(observation.articles())) {
      others.add(observation);
    }
  }

  /** The learned weight of each observation. */
  public Map<String, Double> weights() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      lessons.add(new Lesson(!labels.get(i).isTrap(), candidates.get(i)));
    }
    return new WeightLearner().learn(lessons, others);
  }
}
