package org.crosscheck.report;

import java.util.List;

/** A line of {@code copies.jsonl}: articles that share one text. */
public record CopiesRow(
    String copyGroup, List<String> articleIds, String origin, String kind, String wire) {
  public CopiesRow {
    articleIds = List.copyOf(articleIds);
  }
}
