package org.crosscheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One outlet as a line of a list.
 *
 * @param origins independent origins behind its articles
 * @param agrees findings in which it and another outlet agree, counted per other outlet
 */
public record OutletSummary(
    String outlet, long articles, long origins, long agrees, long varies, long disagrees) {
  /** Most articles first. */
  public static final Comparator<OutletSummary> BY_ARTICLES =
      Comparator.comparing((OutletSummary o) -> -o.articles()).thenComparing(OutletSummary::outlet);

  public OutletSummary {
    Objects.requireNonNull(outlet, "outlet");
  }

  /** The line of an outlet with its own pairs. */
  public static OutletSummary of(String outlet, long articles, long origins, List<PairCount> own) {
    return new OutletSummary(
        outlet,
        articles,
        origins,
        own.stream().mapToLong(PairCount::agrees).sum(),
        own.stream().mapToLong(PairCount::varies).sum(),
        own.stream().mapToLong(PairCount::disagrees).sum());
  }
}
