package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelinePictureTest {
  private static TimelinePicture picture(SampleRun run) {
    return TimelinePicture.of(new ReportContents(run.data(false)).stories().get(0));
  }

  /** The flood with one more fact of the given days. */
  private static SampleRun dated(String time, double weakestLink) {
    SampleRun run = SampleRuns.flood();
    run.event(
        "event-dated",
        "the river rose",
        time,
        weakestLink,
        run.claim("harbour-post-1", "the river rose on Tuesday night"),
        run.claim("daily-beacon-1", "Nine people died"));
    return run;
  }

  @Test
  void everyOutletHasALaneAndEveryDatedArticleAMark() {
    TimelinePicture picture = picture(SampleRuns.flood());
    assertThat(picture.lanes())
        .extracting(TimelinePicture.Lane::outlet)
        .containsExactly("Daily Beacon", "Harbour Post", "North Wire");
    assertThat(picture.dots()).hasSize(3);
    assertThat(picture.happenings()).isEmpty();
  }

  @Test
  void aFactStandsOnTheDaysOnWhichItIsToldToHaveHappened() {
    TimelinePicture picture = picture(dated("2024-04-30/2024-04-30", .8));
    assertThat(picture.ticks().get(0).label()).isEqualTo("2024-04-30");
    assertThat(picture.happenings()).hasSize(1);
    assertThat(picture.happenings().get(0).title()).isEqualTo("2024-04-30: the river rose");
    assertThat(picture.happenings().get(0).href()).startsWith("article/harbour-post-1.html#c-");
  }

  @Test
  void factsOfOtherTimesAreListedAndStretchNoScale() {
    TimelinePicture picture = picture(dated("2021-01-01/2021-12-31", .8));
    assertThat(picture.happenings()).isEmpty();
    assertThat(picture.otherTimes()).extracting(DatedFact::days).containsExactly("2021");
    assertThat(picture.ticks().get(0).label()).isEqualTo("2024-05-02");
  }

  @Test
  void looselyJoinedClaimsDateNothing() {
    assertThat(picture(dated("2024-04-30/2024-04-30", .3)).happenings()).isEmpty();
  }
}
