package org.crosscheck.report;

import java.util.List;
import java.util.Objects;

/**
 * Everything that one outlet's page needs: counts and leads, never a score.
 *
 * @param origins independent origins behind its articles
 * @param speakers whom it quotes, most often first, at most a few dozen
 * @param labels how it puts what others put otherwise: findings on labels and commitment
 * @param alone what only it reports
 * @param leftOut what it left out although it published on the story afterwards
 * @param disagreements where its statements and another outlet's cannot both hold
 * @param copies its articles that are copies or credited to a wire service
 * @param pairs counts against each other outlet
 */
public record OutletContent(
    String outlet,
    long articles,
    long stories,
    long origins,
    List<Tally> speakers,
    List<FindingHead> labels,
    List<FindingHead> alone,
    List<FindingHead> leftOut,
    List<FindingHead> disagreements,
    List<ArticleHead> copies,
    List<PairCount> pairs) {
  public OutletContent {
    Objects.requireNonNull(outlet, "outlet");
    speakers = List.copyOf(speakers);
    labels = List.copyOf(labels);
    alone = List.copyOf(alone);
    leftOut = List.copyOf(leftOut);
    disagreements = List.copyOf(disagreements);
    copies = List.copyOf(copies);
    pairs = List.copyOf(pairs);
  }
}
