package org.crosscheck.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.SparkSession;
import org.crosscheck.event.ClaimPair;
import org.crosscheck.event.ClaimPart;
import org.crosscheck.spark.Rows;
import org.crosscheck.spark.Sessions;
import org.junit.jupiter.api.Test;

class ConnectClaimsTest {
  private static final long ALWAYS_BY_STARS = -1;

  @Test
  void partsByStarsAreThoseOfOneJvm() {
    SparkSession spark = Sessions.start(0);
    Random random = new Random(7);
    List<ClaimPair> pairs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int a = random.nextInt(60);
      pairs.add(new ClaimPair(name(a), name(a + 1 + random.nextInt(12))));
    }
    assertThat(parts(spark, new ConnectClaims(ALWAYS_BY_STARS), pairs))
        .isEqualTo(parts(spark, new ConnectClaims(), pairs))
        .isNotEmpty();
  }

  private static List<ClaimPart> parts(
      SparkSession spark, ConnectClaims job, List<ClaimPair> pairs) {
    List<ClaimPart> parts =
        new ArrayList<>(job.apply(Rows.of(spark, pairs, ClaimPair.class)).collectAsList());
    parts.sort(Comparator.comparing(ClaimPart::claimId));
    return parts;
  }

  private static String name(int i) {
    return String.format("claim-%03d", i);
  }
}
