package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TollMatchTest {
  static List<List<String>> cases() {
    return Cases.rows("toll-matches.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tollsMeetAsWhoCountsTheDeadMeansThem(List<String> row) {
    Quantity a = count(row.get(0));
    Quantity b = count(row.get(1));
    TollMatch match = TollMatch.of(a, b);
    assertThat(match.name()).as(row.get(0) + " and " + row.get(1)).isEqualTo(row.get(2));
    assertThat(TollMatch.of(b, a)).isEqualTo(turned(match));
  }

  private static TollMatch turned(TollMatch match) {
    return switch (match) {
      case FIRST_WIDER -> TollMatch.SECOND_WIDER;
      case SECOND_WIDER -> TollMatch.FIRST_WIDER;
      default -> match;
    };
  }

  /** {@code 16}, {@code 16..} for at least 16, {@code ~24..} for dozens, {@code ~3..9}. */
  private static Quantity count(String words) {
    boolean about = words.startsWith("~");
    String[] ends = (about ? words.substring(1) : words).split("\\.\\.", -1);
    Double low = Double.valueOf(ends[0]);
    Double high = ends.length == 1 ? low : ends[1].isEmpty() ? null : Double.valueOf(ends[1]);
    return new Quantity(0, 1, low, high, about, null, "count", "person", "kill", "", false);
  }
}
