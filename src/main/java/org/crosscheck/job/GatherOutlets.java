package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.crosscheck.report.OutletContent;
import org.crosscheck.report.OutletContents;
import org.crosscheck.report.PairCount;
import org.crosscheck.report.StoryContent;
import org.crosscheck.spark.Rows;

/**
 * Gathers what each outlet's page tells, from its share of each story.
 *
 * @param pairs counts of all outlet pairs
 * @param origins independent origins behind each outlet's articles
 */
public record GatherOutlets(List<PairCount> pairs, Map<String, Long> origins) {
  public Dataset<OutletContent> apply(Dataset<StoryContent> stories) {
    Dataset<OutletContent> shares =
        Rows.flatMap(stories, OutletContents::shares, OutletContent.class);
    List<PairCount> counted = pairs;
    Map<String, Long> known = origins;
    return Rows.flatMapGroups(
        shares,
        OutletContent::outlet,
        (outlet, rows) -> List.of(whole(counted, known.getOrDefault(outlet, 0L), outlet, rows)),
        OutletContent.class);
  }

  private static OutletContent whole(
      List<PairCount> pairs, long origins, String outlet, Iterator<OutletContent> rows) {
    List<OutletContent> shares = new ArrayList<>();
    rows.forEachRemaining(shares::add);
    return OutletContents.merge(outlet, shares, origins, pairs);
  }
}
