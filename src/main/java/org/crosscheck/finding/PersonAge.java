package org.crosscheck.finding;

import java.util.Objects;
import org.crosscheck.name.NameUse;

/**
 * How old a claim says that a named person is.
 *
 * @param nameId the person's name, empty where the claim does not name who it is
 * @param person the name as the run writes it
 * @param bare whether the claim has one word of the name only, which a relative may bear as well
 * @param words the article's words for the age
 * @param low least age in years
 * @param high greatest
 */
record PersonAge(
    EventClaim at, String nameId, String person, boolean bare, String words, int low, int high)
    implements StoryAnswer {
  PersonAge {
    Objects.requireNonNull(at, "at");
    if (low > high) {
      throw new IllegalArgumentException(low + " to " + high);
    }
  }

  /** The same age, known to be somebody's. */
  PersonAge of(PersonAge somebody) {
    return new PersonAge(at, somebody.nameId, somebody.person, false, words, low, high);
  }

  /** The same age, likely to be that of the person named before. */
  PersonAge of(NameUse name) {
    return new PersonAge(at, name.nameId(), name.canonical(), true, words, low, high);
  }

  /** Years between two ages, 0 where they meet. */
  int gap(PersonAge other) {
    return Math.max(0, Math.max(low - other.high, other.low - high));
  }
}
