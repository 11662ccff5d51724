package org.crosscheck.finding;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiPredicate;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.event.EventMention;

/** What the times of two claims and of their articles say about each other. */
final class Times {
  private static final String NO_YEAR = "XXXX";

  /** Who is missing is found by and by; the dead become more. */
  private static final List<String> FALLING = List.of("miss");

  /** Within some hours desks work from the same reports, after them from newer ones. */
  private static final long LATER_SECONDS = 3 * 3600;

  /** Length of a day and time without its zone. */
  private static final int LOCAL = 19;

  private Times() {}

  /** Whether the claims' own times or the only dates of their sentences share no day. */
  static boolean areApart(Pair pair) {
    ClaimTime a = pair.claimA().time();
    ClaimTime b = pair.claimB().time();
    if (a != null && b != null) {
      return gapDays(a, b) > 0;
    }
    TimeExpression x = pair.factsA().onlyDate();
    TimeExpression y = pair.factsB().onlyDate();
    return x != null && y != null ? gapDays(x, y) > 0 : areOwnApart(pair);
  }

  /** Whether the claims' own times share no day, of a year or of any year. */
  static boolean areOwnApart(Pair pair) {
    ClaimTime a = pair.claimA().time();
    ClaimTime b = pair.claimB().time();
    if (a != null && b != null) {
      return gapDays(a, b) > 0;
    }
    List<CalendarPoint> some = CalendarPoint.of(pair.claimA());
    List<CalendarPoint> others = CalendarPoint.of(pair.claimB());
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream()
            .allMatch(x -> others.stream().allMatch(y -> x.isOfOneKind(y) && x.isApart(y)));
  }

  /** Days between two times, 0 where they share one. */
  static long gapDays(ClaimTime a, ClaimTime b) {
    return gapDays(day(a.from()), day(a.to()), day(b.from()), day(b.to()));
  }

  /** Days between two times, 0 where they share one. */
  static long gapDays(TimeExpression a, TimeExpression b) {
    boolean oneOfNoYear = a.value().startsWith(NO_YEAR) != b.value().startsWith(NO_YEAR);
    return oneOfNoYear ? 0 : gapDays(day(a.from()), day(a.to()), day(b.from()), day(b.to()));
  }

  /** Whether all days of a time are days of another one that has more. */
  static boolean isInside(TimeExpression time, TimeExpression other) {
    if (!hasDays(time) || !hasDays(other)) {
      return false;
    }
    LocalDate from = day(other.from());
    LocalDate to = day(other.to());
    boolean less = day(time.from()).isAfter(from) || day(time.to()).isBefore(to);
    return less && !day(time.from()).isBefore(from) && !day(time.to()).isAfter(to);
  }

  /** Whether the article's own words date a claim. */
  static boolean isDated(Claim claim) {
    return claim.time() != null && !claim.time().words().isEmpty();
  }

  /** Whether it is a point in the calendar, and no length or repetition. */
  static boolean isMoment(TimeExpression t) {
    return t.type().equals("DATE") || t.type().equals("TIME");
  }

  /** Whether the days on which it begins and ends are known. */
  static boolean hasDays(TimeExpression t) {
    return t.from() != null && t.to() != null && t.from().length() >= 10 && t.to().length() >= 10;
  }

  /** Whether a time is one day or lies in one. */
  static boolean isDay(TimeExpression t) {
    return day(t.from()).equals(day(t.to()));
  }

  private static long gapDays(LocalDate fromA, LocalDate toA, LocalDate fromB, LocalDate toB) {
    if (toA.isBefore(fromB)) {
      return fromB.toEpochDay() - toA.toEpochDay();
    }
    return toB.isBefore(fromA) ? fromA.toEpochDay() - toB.toEpochDay() : 0;
  }

  /** Whether a time lies in the days before an article was published. */
  static boolean isNews(ClaimTime time, LocalDate published) {
    long days = published.toEpochDay() - day(time.from()).toEpochDay();
    return days >= -1 && days <= Scenes.WINDOW_DAYS;
  }

  /** The day of publication with its year: it stands above the text, not in it. */
  static boolean isDateline(ClaimTime time, LocalDate published) {
    return time.from().equals(time.to()) && isDateline(time.from(), time.words(), published);
  }

  /** Whether words for a time name the day of an article's publication with its year. */
  static boolean isDateline(EventMention mention, TimeExpression t, String words) {
    String published = mention.published();
    return published != null && isDateline(t.from(), words, day(published));
  }

  /** Whether words name the day of publication with its year. */
  static boolean isDateline(String day, String words, LocalDate published) {
    return published != null
        && day(day).equals(published)
        && words.contains(String.valueOf(published.getYear()));
  }

  /** Whether the article of the newer number of a total was published on a later day. */
  static boolean isLaterTotal(Pair pair, Quantity a, Quantity b) {
    return isNewer(pair, a, b, Times::isDayLater);
  }

  /** Whether the article of the newer number of a total was published hours later. */
  static boolean isHoursLaterTotal(Pair pair, Quantity a, Quantity b) {
    return isNewer(pair, a, b, Times::isHoursLater);
  }

  /** Whether the later article has the number that a growing or falling total has later. */
  private static boolean isNewer(
      Pair pair, Quantity a, Quantity b, BiPredicate<String, String> isLater) {
    String first = pair.a().published();
    String second = pair.b().published();
    if (first == null || second == null || a.state().isEmpty() || size(a) == size(b)) {
      return false;
    }
    boolean rises = size(b) > size(a) != FALLING.contains(a.state());
    return rises ? isLater.test(first, second) : isLater.test(second, first);
  }

  /** Whether the second claim's article was published on a later day. */
  static boolean isLater(Pair pair) {
    String first = pair.a().published();
    String second = pair.b().published();
    return first != null && second != null && isDayLater(first, second);
  }

  /** Days from the first moment's day to the second's, negative where that came before. */
  static long daysBetween(String first, String second) {
    return day(second).toEpochDay() - day(first).toEpochDay();
  }

  /** The day of a report, empty where it is not known. */
  static String dayOf(EventMention mention) {
    return mention.published() == null ? "" : mention.published().substring(0, 10);
  }

  private static boolean isDayLater(String first, String second) {
    return day(first).isBefore(day(second));
  }

  private static boolean isHoursLater(String first, String second) {
    return isTimed(first)
        && isTimed(second)
        && moment(second).toEpochSecond() - moment(first).toEpochSecond() >= LATER_SECONDS;
  }

  /** Whether the hour and the zone are known: 2024-05-01T12:30:00+03:00 or Z. */
  private static boolean isTimed(String published) {
    return published.length() > LOCAL;
  }

  private static OffsetDateTime moment(String published) {
    return OffsetDateTime.parse(published);
  }

  static LocalDate day(String iso) {
    // Parsing with a formatter costs more than comparing what is parsed.
    return LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, 10));
  }

  private static int number(String iso, int start, int end) {
    return Integer.parseInt(iso, start, end, 10);
  }

  private static double size(Quantity q) {
    return q.low() == null ? q.high() : q.low();
  }
}
