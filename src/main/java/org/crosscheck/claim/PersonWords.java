package org.crosscheck.claim;

import java.util.List;
import java.util.Locale;
import org.crosscheck.rules.AnonymousSources;
import org.crosscheck.rules.GivenNames;
import org.crosscheck.rules.Rules;

/** What words say of a person: gender by name or title, and whether they name anybody at all. */
final class PersonWords {
  private static final List<String> MALE =
      List.of("mr.", "mr", "sir", "lord", "king", "prince", "pope", "spokesman", "chairman");
  private static final List<String> FEMALE =
      List.of("mrs.", "mrs", "ms.", "ms", "miss", "lady", "queen", "princess", "spokeswoman");

  private final GivenNames givenNames;
  private final AnonymousSources anonymous;

  PersonWords(Rules rules) {
    givenNames = rules.givenNames();
    anonymous = rules.anonymousSources();
  }

  /** {@code m}, {@code f} or {@code u} for unknown. */
  char gender(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (MALE.contains(lower)) {
      return 'm';
    }
    return FEMALE.contains(lower) ? 'f' : givenNames.genders().getOrDefault(lower, "u").charAt(0);
  }

  static char genderOfPronoun(String pronoun) {
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> 'm';
      case "she", "her", "hers", "herself" -> 'f';
      default -> 'u';
    };
  }

  /** Whether a noun speaks of persons without naming them: officials, sources, a minister. */
  boolean isAnonymous(String lemma, boolean theOne) {
    return anonymous.nouns().contains(lemma) && !(theOne && anonymous.offices().contains(lemma));
  }
}
