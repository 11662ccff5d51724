package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TollReaderTest {
  private static final Map<String, String> KINDS =
      Map.of(
          "civilian", "CIVILIANS",
          "fighter", "FIGHTERS",
          "child", "CHILDREN",
          "woman", "WOMEN",
          "long", "TALLY",
          "start", "TALLY",
          "span", "TALLY",
          "outdated", "OUTDATED",
          "further", "SHARE");

  private final TollReader reader = new TollReader(Cases.RULES);

  static List<String> words() {
    return Cases.rules("toll-words.csv");
  }

  @ParameterizedTest
  @MethodSource("words")
  void aWordSaysWhoIsCountedOrHowFarTheCountReaches(String row) {
    String[] cells = row.split(",", 3);
    List<Toll> tolls = reader.read(StoryReadings.of("Herald", "2024-05-02", "", cells[2]));
    assertThat(tolls).as(row).hasSize(1);
    Toll toll = tolls.get(0);
    assertThat(List.of(toll.of().name(), toll.reach().name()))
        .as(row)
        .contains(KINDS.get(cells[1]));
    assertThat(toll.state().toLowerCase(Locale.ROOT)).isEqualTo("kill");
  }
}
