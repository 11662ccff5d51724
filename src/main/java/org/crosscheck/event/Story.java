package org.crosscheck.event;

import java.util.List;

/**
 * A cluster of articles about one happening.
 *
 * @param label a headline of one of its articles
 * @param from first day of publication, null where no article has one
 * @param to last day of publication
 * @param outlets how many outlets published on it
 * @param origins how many independent origins stand behind them
 * @param cohesion least average similarity at which it was joined, 0 to 1
 */
public record Story(
    String id,
    List<String> articleIds,
    String label,
    String from,
    String to,
    int outlets,
    int origins,
    double cohesion) {
  public Story {
    articleIds = List.copyOf(articleIds);
  }
}
