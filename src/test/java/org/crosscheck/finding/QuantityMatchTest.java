package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crosscheck.claim.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityMatchTest {
  static List<String[]> cases() {
    return Cases.of("intervals.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comparesIntervals(
      String lowA,
      String highA,
      String nearA,
      String lowB,
      String highB,
      String nearB,
      String how) {
    Quantity a = quantity(value(lowA), value(highA), Boolean.parseBoolean(nearA));
    Quantity b = quantity(value(lowB), value(highB), Boolean.parseBoolean(nearB));
    assertThat(QuantityMatch.of(a, b)).hasToString(how);
  }

  @Property(tries = 300)
  void isSymmetric(@ForAll @IntRange(max = 2000) int a, @ForAll @IntRange(max = 2000) int b) {
    Quantity x = quantity((double) a, null, false);
    Quantity y = quantity((double) b, (double) b, b % 2 == 0);
    assertThat(turned(QuantityMatch.of(x, y))).isEqualTo(QuantityMatch.of(y, x));
  }

  private static QuantityMatch turned(QuantityMatch match) {
    return switch (match) {
      case FIRST_WIDER -> QuantityMatch.SECOND_WIDER;
      case SECOND_WIDER -> QuantityMatch.FIRST_WIDER;
      default -> match;
    };
  }

  private static Double value(String cell) {
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }

  private static Quantity quantity(Double low, Double high, boolean approximate) {
    return new Quantity(0, 1, low, high, approximate, null, "count", "person", "kill", "", false);
  }
}
