package org.crosscheck.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.crosscheck.job.BlockCounts.BlockKey;
import org.crosscheck.report.BlockCount;
import org.crosscheck.spark.Rows;
import org.crosscheck.spark.Sessions;
import org.junit.jupiter.api.Test;

class BlockCountsTest {
  @Test
  void blocksAndTheirCapsAreCounted() {
    SparkSession spark = Sessions.start(0);
    BlockCounts counts = new BlockCounts();
    counts.add("stories", keys(spark, "a", "a", "a", "a", "b", "b", "alone"), 3, 2);
    counts.add("events", keys(spark), 3, 2);
    assertThat(counts.list())
        .containsExactly(
            // Four of one key, beyond the bound: two pairs each; two of another: one pair.
            new BlockCount("stories", 2, 4, 3, 1, 9), new BlockCount("events", 0, 0, 3, 0, 0));
  }

  private static Dataset<BlockKey> keys(SparkSession spark, String... keys) {
    return Rows.of(spark, List.of(keys).stream().map(BlockKey::new).toList(), BlockKey.class);
  }
}
