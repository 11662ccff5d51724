package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.TimeExpression;
import org.junit.jupiter.api.Test;

class StoryYearsTest {
  private static final String UNDATED = "The fair was put off until 30 December.";
  private static final String DATED = "The fair was put off until 20 December.";

  @Test
  void anUndatedArticleIsReadInTheYearNearestToItsStory() {
    assertThat(values("2024-12-10")).containsExactly("2024-12-30");
    assertThat(values("2025-01-02")).containsExactly("2024-12-30");
  }

  @Test
  void whereNoArticleIsDatedTheYearStaysUnknownAndTheDaysKnown() {
    assertThat(values(null)).containsExactly("XXXX-12-30");
    assertThat(times(null)).allMatch(Times::hasDays);
  }

  @Test
  void ofADayWithoutAYearNothingIsApartThatHasOne() {
    TimeExpression unknown = times(null).get(0);
    TimeExpression known =
        new TimeExpression(0, 4, "DATE", "1999-03-01", "1999-03-01", "1999-03-01");
    assertThat(Times.gapDays(unknown, known)).isZero();
    assertThat(Times.gapDays(known, unknown)).isZero();
  }

  private static List<String> values(String published) {
    return times(published).stream().map(TimeExpression::value).toList();
  }

  /** The times of an undated article beside another of the given day. */
  private static List<TimeExpression> times(String published) {
    List<EventClaim> story = new ArrayList<>(StoryReadings.of("Herald", null, "Fair", UNDATED));
    story.addAll(StoryReadings.of("Tribune", published, "Fair", DATED));
    return StoryYears.settle(story).stream()
        .map(c -> c.mention().claim())
        .filter(c -> c.outlet().equals("Herald"))
        .flatMap(c -> c.times().stream())
        .distinct()
        .toList();
  }
}
