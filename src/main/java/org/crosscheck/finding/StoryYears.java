package org.crosscheck.finding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.TimeExpression;

/**
 * Reads the days and months that an undated article names without a year in the year that brings
 * them nearest to its story. Where no article of the story is dated their year stays unknown, but
 * they can still be compared with each other: they are set into any one year.
 */
final class StoryYears {
  /** A leap year, so that each day of a calendar is in it. */
  private static final int ANY = 2000;

  private StoryYears() {}

  static List<EventClaim> settle(List<EventClaim> claims) {
    Optional<LocalDate> first =
        claims.stream()
            .map(c -> c.mention().published())
            .filter(Objects::nonNull)
            .map(Times::day)
            .min(Comparator.naturalOrder());
    return claims.stream().map(c -> settled(c, first)).toList();
  }

  private static EventClaim settled(EventClaim at, Optional<LocalDate> story) {
    Claim claim = at.mention().claim();
    if (at.mention().published() != null
        || claim.times().stream().noneMatch(t -> DateWords.YEARLESS.matcher(t.value()).matches())) {
      return at;
    }
    List<TimeExpression> times =
        claim.times().stream().map(t -> settled(t, story).orElse(t)).toList();
    return new EventClaim(at.eventId(), at.mention().with(claim.withTimes(times)));
  }

  /** The same day or month in a year; nothing for other times and for a day that is in none. */
  private static Optional<TimeExpression> settled(TimeExpression t, Optional<LocalDate> story) {
    Matcher parts = DateWords.YEARLESS.matcher(t.value());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(parts.group(1));
    int day = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    return story
        .map(s -> nearest(month, day, s))
        .orElseGet(() -> first(ANY, month, day))
        .map(from -> with(t, from, day == 0, story.isPresent()));
  }

  private static Optional<LocalDate> nearest(int month, int day, LocalDate story) {
    return IntStream.rangeClosed(story.getYear() - 1, story.getYear() + 1)
        .mapToObj(year -> first(year, month, day))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(d -> Math.abs(d.toEpochDay() - story.toEpochDay())));
  }

  /** The day, or the first of the month; nothing where the calendar has none. */
  private static Optional<LocalDate> first(int year, int month, int day) {
    int least = Math.max(1, day);
    return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(least)
        ? Optional.of(LocalDate.of(year, month, least))
        : Optional.empty();
  }

  private static TimeExpression with(
      TimeExpression t, LocalDate from, boolean isMonth, boolean isKnown) {
    LocalDate to = isMonth ? YearMonth.from(from).atEndOfMonth() : from;
    String value = isKnown ? from.getYear() + t.value().substring(4) : t.value();
    return new TimeExpression(t.start(), t.end(), t.type(), value, from.toString(), to.toString());
  }
}
