package org.crosscheck.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.ClaimTime;

/**
 * When and where an article's incident happened.
 *
 * @param time null where the article does not say
 * @param isTold whether its tolls are told with that time, not only something at the article's top
 * @param published day of publication, null where missing
 * @param places where its main tolls are told to have been, countries left out
 * @param around places that the article's top names at all
 * @param words what else its main tolls are told with: the quarry, the night shift
 */
record Scene(
    ClaimTime time,
    boolean isTold,
    LocalDate published,
    List<PlaceName> places,
    List<PlaceName> around,
    List<String> words) {
  Scene {
    places = List.copyOf(places);
    around = List.copyOf(around);
    words = List.copyOf(words);
  }

  /** Whether two times share no day. */
  static boolean areApart(ClaimTime a, ClaimTime b) {
    return a != null && b != null && Times.gapDays(a, b) > 0;
  }

  /** The shorter name of a place that both name, empty for none. */
  static String shared(Scene a, Scene b) {
    return a.places().stream()
        .flatMap(p -> b.places().stream().filter(p::isLike).flatMap(q -> Stream.of(p, q)))
        .map(PlaceName::name)
        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** Whether some place of the one is written like some place of the other. */
  static boolean meet(List<PlaceName> a, List<PlaceName> b) {
    return a.stream().anyMatch(p -> b.stream().anyMatch(p::isLike));
  }
}
