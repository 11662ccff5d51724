package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.claim.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares times of which no year is known. */
class CalendarPointTest {
  @ParameterizedTest
  @CsvSource({
    "XXXX-WXX-1, XXXX-WXX-4, 3",
    "XXXX-WXX-1, XXXX-WXX-7, 1",
    "XXXX-WXX-2, XXXX-WXX-2TEV, 0",
    "XXXX-06-04, XXXX-06-11, 7",
    "XXXX-06, XXXX-06-11, 0",
    "XXXX-12-31, XXXX-01-01, 1",
    "XXXX-10, XXXX-12, 61",
    "XXXX-Q1, XXXX-Q3, 182",
  })
  void daysLieBetweenTwoTimes(String a, String b, long days) {
    assertThat(point(a).gapDays(point(b))).isEqualTo(days);
    assertThat(point(b).gapDays(point(a))).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "XXXX-XX-XXT09:00, XXXX-XX-XXT11:30, 150",
    "XXXX-XX-XXT23:30, XXXX-XX-XXT00:15, 1395",
    "XXXX-WXX-1T09:00, XXXX-WXX-1, 0",
  })
  void minutesLieBetweenTwoClockTimes(String a, String b, int minutes) {
    assertThat(point(a).gapMinutes(point(b))).isEqualTo(Math.min(minutes, 1440 - minutes));
  }

  @Test
  void aWeekdayAndAMonthAreNotOfOneKind() {
    assertThat(point("XXXX-WXX-1").isOfOneKind(point("XXXX-10"))).isFalse();
    assertThat(point("XXXX-06").isOfOneKind(point("XXXX-06-11"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2016-06-04", "XXXX-13", "XXXX-02-31", "P3D", "XXXX-XX-XX"})
  void whatHasAYearOrIsNoPointIsNone(String value) {
    assertThat(CalendarPoint.of(time(value))).isEmpty();
  }

  private static CalendarPoint point(String value) {
    return CalendarPoint.of(time(value)).orElseThrow();
  }

  private static TimeExpression time(String value) {
    return new TimeExpression(0, 1, "DATE", value, null, null);
  }
}
