package org.crosscheck.language;

import java.util.Map;
import org.crosscheck.rules.Gender;

/** The pronouns that stand for one person whose gender they tell: he, hers. */
public final class Pronouns {
  private static final Map<String, Gender> GENDERS =
      Map.of(
          "he", Gender.MALE,
          "him", Gender.MALE,
          "his", Gender.MALE,
          "she", Gender.FEMALE,
          "her", Gender.FEMALE,
          "hers", Gender.FEMALE);

  private Pronouns() {}

  /** The gender that a lower-case word tells, unknown for any but these pronouns. */
  public static Gender gender(String word) {
    return GENDERS.getOrDefault(word, Gender.UNKNOWN);
  }
}
