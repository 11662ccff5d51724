package org.crosscheck.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was observed on two claims, for learning how to weigh it.
 *
 * @param id both claims' ids, the lesser first
 * @param articles both articles' ids, the lesser first
 * @param values in the order of {@link PairFeature}
 */
public record PairObservation(String id, String articles, List<Double> values) {
  public PairObservation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(articles, "articles");
    values = List.copyOf(values);
  }

  static PairObservation of(ClaimProfile a, ClaimProfile b, PairFeatures seen) {
    List<Double> values = new ArrayList<>();
    for (PairFeature feature : PairFeature.values()) {
      values.add(Math.round(seen.get(feature) * 10_000) / 10_000.0);
    }
    return new PairObservation(
        both(a.claimId(), b.claimId()), both(a.articleId(), b.articleId()), values);
  }

  /** Two ids as one, the same in both orders. */
  public static String both(String a, String b) {
    return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
  }

  double get(PairFeature feature) {
    return values.get(feature.ordinal());
  }
}
