package org.crosscheck.job;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.crosscheck.event.BlockEntry;
import org.crosscheck.event.BlockingKeys;
import org.crosscheck.event.ClaimPair;
import org.crosscheck.event.ClaimProfile;
import org.crosscheck.event.PairWindow;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.Rows;

/** Lists the pairs of claims worth comparing: neighbours in sorted blocks. */
public record PairClaims(Rules rules, BlockCounts blocks) {
  /** In blocks up to this size every claim is paired with every other. */
  static final int WINDOW = 40;

  public Dataset<ClaimPair> apply(Dataset<ClaimProfile> profiles) {
    blocks.add("events", entries(profiles), WINDOW, WINDOW);
    Dataset<BlockEntry> sorted =
        entries(profiles)
            .repartition(functions.col("key"))
            .sortWithinPartitions("key", "order", "claimId");
    return Rows.mapPartitions(sorted, PairClaims::pairs, ClaimPair.class).distinct();
  }

  /** Each claim's places in blocks. */
  Dataset<BlockEntry> entries(Dataset<ClaimProfile> profiles) {
    Rules read = rules;
    return Rows.flatMap(
        profiles,
        p -> new BlockingKeys(read.eventClasses(), read.eventNouns()).entries(p),
        BlockEntry.class);
  }

  private static Iterator<ClaimPair> pairs(Iterator<BlockEntry> entries) {
    PairWindow window = new PairWindow(WINDOW);
    Spliterator<BlockEntry> inOrder =
        Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED);
    return StreamSupport.stream(inOrder, false).flatMap(e -> window.next(e).stream()).iterator();
  }
}
