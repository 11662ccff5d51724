package org.crosscheck.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.crosscheck.claim.ClaimTime;

/**
 * When and where an article's incident happened.
 *
 * @param time null where the article does not say
 * @param published day of publication, null where missing
 * @param places the places that its main tolls are told with, countries left out
 * @param words what else its main tolls are told with: the quarry, the night shift
 */
record Scene(ClaimTime time, LocalDate published, List<Place> places, List<String> words) {
  Scene {
    places = List.copyOf(places);
    words = List.copyOf(words);
  }

  /**
   * A named place.
   *
   * @param consonants the name without vowels and marks: it is romanised in many ways
   */
  record Place(String name, String consonants) {
    private static final int LEAST_LETTERS = 4;
    private static final Pattern LOOSE = Pattern.compile("[^\\p{L}]|[aeiouy]");

    static Place of(String name) {
      return new Place(name, LOOSE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    /** Whether the names are the same or written alike. */
    boolean isLike(Place other) {
      return name.equals(other.name)
          || Math.min(consonants.length(), other.consonants.length()) >= LEAST_LETTERS
              && LevenshteinDistance.getDefaultInstance().apply(consonants, other.consonants) <= 1;
    }
  }

  /** Whether two times share no day. */
  static boolean areApart(ClaimTime a, ClaimTime b) {
    return a != null && b != null && Times.gapDays(a, b) > 0;
  }
}
