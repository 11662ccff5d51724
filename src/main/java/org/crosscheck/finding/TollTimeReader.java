package org.crosscheck.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.claim.TimeExpression;

/** Reads the day on which those whom a clause counts came to harm. */
final class TollTimeReader {
  private TollTimeReader() {}

  /**
   * The clause's own time, else the one day of the news that its sentence names, but not that of
   * saying it; null for none.
   */
  static ClaimTime read(EventClaim at, List<EventClaim> sentence) {
    Claim claim = at.mention().claim();
    String published = at.mention().published();
    LocalDate day = published == null ? null : Times.day(published);
    if (isTold(claim.time(), day)) {
      return claim.time();
    }
    Stream<ClaimTime> near = claim.time() == null ? others(claim, sentence) : days(claim);
    List<ClaimTime> told =
        near.filter(t -> isTold(t, day) && (day == null || Times.isNews(t, day)))
            .distinct()
            .toList();
    return told.size() == 1 ? told.get(0) : null;
  }

  private static boolean isTold(ClaimTime time, LocalDate published) {
    return time != null && !time.words().isEmpty() && !Times.isDateline(time, published);
  }

  private static Stream<ClaimTime> others(Claim claim, List<EventClaim> sentence) {
    return sentence.stream()
        .map(c -> c.mention().claim())
        .filter(c -> !isCue(c, claim.attribution()))
        .map(Claim::time);
  }

  /** The days that a clause names, whatever it is that they date. */
  private static Stream<ClaimTime> days(Claim claim) {
    return claim.times().stream()
        .filter(t -> Times.isMoment(t) && Times.hasDays(t) && Times.isDay(t))
        .map(t -> new ClaimTime(iso(t.from()), iso(t.to()), "day", words(claim, t)));
  }

  private static String iso(String moment) {
    return moment.substring(0, 10);
  }

  private static String words(Claim claim, TimeExpression time) {
    int from = time.start() - claim.span().start();
    int to = time.end() - claim.span().start();
    return from < 0 || to > claim.text().length() ? "" : claim.text().substring(from, to);
  }

  private static boolean isCue(Claim claim, ClaimSource source) {
    int from = claim.predicate().start() - claim.span().start();
    int to = claim.predicate().end() - claim.span().start();
    return source != null
        && from >= 0
        && to <= claim.text().length()
        && source.cue().contains(claim.text().substring(from, to));
  }
}
