package org.crosscheck.finding;

import java.time.LocalDate;
import java.util.List;
import org.crosscheck.claim.ClaimTime;

/**
 * When and where an article's incident happened.
 *
 * @param time null where the article does not say
 * @param published day of publication, null where missing
 * @param places names of the places that its main tolls are told with, countries left out
 * @param words what else its main tolls are told with: the quarry, the night shift
 */
record Scene(ClaimTime time, LocalDate published, List<String> places, List<String> words) {
  Scene {
    places = List.copyOf(places);
    words = List.copyOf(words);
  }

  /** Whether two times share no day. */
  static boolean areApart(ClaimTime a, ClaimTime b) {
    return a != null && b != null && Times.gapDays(a, b) > 0;
  }
}
