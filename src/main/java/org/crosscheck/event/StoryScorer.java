package org.crosscheck.event;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crosscheck.rules.Weights;

/** Says how much speaks for two articles telling of one happening. */
public final class StoryScorer implements Serializable {
  private static final long serialVersionUID = 1;

  /** A score beyond this says no more than it does. */
  static final double MOST = 8;

  /** Articles less alike than this share everyday words at most. */
  private static final double STRANGERS = 0.15;

  /** Articles whose names are less alike than this share weekdays at most. */
  private static final double OTHER_NAMES = 0.03;

  private final Weights weights;

  public StoryScorer(Weights weights) {
    this.weights = weights;
  }

  /** The log odds, between -8 and 8. */
  public double score(StoryVector a, StoryVector b) {
    if (areFarApart(a, b)) {
      return weights.of("far_apart");
    }
    if (allWords(a, b) < STRANGERS) {
      return weights.of("strangers");
    }
    double sum = weights.of("start");
    for (Map.Entry<String, Double> seen : observations(a, b).entrySet()) {
      sum += weights.of(seen.getKey()) * seen.getValue();
    }
    return Math.max(-MOST, Math.min(MOST, sum));
  }

  /** What is seen on two articles, by the names in the rules. */
  static Map<String, Double> observations(StoryVector a, StoryVector b) {
    Map<String, Double> seen = new LinkedHashMap<>();
    seen.put("all_words", allWords(a, b));
    seen.put("title_words", Math.sqrt(a.headline().cosine(b.headline())));
    seen.put("lead_words", Math.sqrt(a.lead().cosine(b.lead())));
    seen.put("word_pairs", Math.sqrt(a.pairs().cosine(b.pairs())));
    seen.put("names", Math.sqrt(a.names().cosine(b.names())));
    if (a.names().isRich() && b.names().isRich() && a.names().cosine(b.names()) < OTHER_NAMES) {
      seen.put("other_names", 1.0);
    }
    seen.put(gap(a, b), 1.0);
    if (!a.daysNamed().isEmpty()
        && !b.daysNamed().isEmpty()
        && Collections.disjoint(a.daysNamed(), b.daysNamed())) {
      seen.put("other_day_named", 1.0);
    }
    return seen;
  }

  private static double allWords(StoryVector a, StoryVector b) {
    return Math.sqrt(a.all().cosine(b.all()));
  }

  /** Whether both are dated and more than four days lie between them. */
  static boolean areFarApart(StoryVector a, StoryVector b) {
    return gap(a, b).equals("far_apart");
  }

  private static String gap(StoryVector a, StoryVector b) {
    if (!a.isDated() || !b.isDated()) {
      return "undated";
    }
    long days = Math.abs(a.day() - b.day());
    if (days == 0) {
      return "same_day";
    }
    if (days == 1) {
      return "next_day";
    }
    if (days == 2) {
      return "two_days";
    }
    return days <= 4 ? "four_days" : "far_apart";
  }
}
