package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-02|2024-05-02",
        "2024-05-02T08:10:00Z|2024-05-02, 08:10 UTC",
        "2024-05-03T17:45:00+02:00|2024-05-03, 17:45 (+02:00)",
        "2024-05-03T17:45|2024-05-03, 17:45",
        "2024-05-03T17:45:01.123-05:00|2024-05-03, 17:45 (-05:00)"
      })
  void momentsAreReadable(String published, String words) {
    assertThat(Wording.moment(published)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"1,1 story", "0,0 stories", "12400,'12,400 stories'"})
  void countsHaveTheirNoun(long number, String words) {
    assertThat(Wording.count(number, "story", "stories")).isEqualTo(words);
  }

  @Test
  void passagesThatStandBelowAreNotRepeated() {
    String sentence = "Whether it is so: Post yes, Wire no. Post “it rained”; Wire “it did not”.";
    assertThat(Wording.withoutPassages(sentence, List.of("Post", "Wire")))
        .isEqualTo("Whether it is so: Post yes, Wire no.");
    assertThat(Wording.withoutPassages("Dead: Post 9, Wire 12.", List.of("Post", "Wire")))
        .isEqualTo("Dead: Post 9, Wire 12.");
  }
}
