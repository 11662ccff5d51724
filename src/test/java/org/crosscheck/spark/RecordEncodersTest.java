package org.crosscheck.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordEncodersTest {
  private static SparkSession spark;

  /** A kind for the enum component. */
  public enum Colour {
    RED,
    BLUE
  }

  /** A nested record. */
  public record Inner(String word, Integer maybe) {}

  /** Every component type that the program's rows use. */
  public record Everything(
      String text,
      int number,
      long big,
      double real,
      boolean yes,
      Double absent,
      Colour colour,
      Inner inner,
      Inner none,
      List<String> words,
      List<Inner> inners,
      List<List<Integer>> nested) {}

  /** A component that has no encoder. */
  public record WithMap(Map<String, String> map) {}

  @BeforeAll
  static void start() {
    System.setProperty("spark.master", "local[2]");
    spark = Sessions.start(0);
  }

  @AfterAll
  static void stop() {
    spark.stop();
    System.clearProperty("spark.master");
  }

  @Test
  void recordsComeBackAsTheyWere() {
    Everything row =
        new Everything(
            "té\uD83D\uDE00xt",
            -1,
            1L << 40,
            0.5,
            true,
            null,
            Colour.BLUE,
            new Inner("w", null),
            null,
            List.of("a", ""),
            List.of(new Inner("x", 1), new Inner("y", null)),
            List.of(List.of(1, 2), List.of()));
    var rows = Rows.of(spark, List.of(row), Everything.class).repartition(3);
    assertThat(Rows.map(rows, r -> r, Everything.class).collectAsList()).containsExactly(row);
  }

  @Test
  void unknownComponentsAreRefusedByName() {
    assertThatThrownBy(() -> RecordEncoders.of(WithMap.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WithMap.map");
  }
}
