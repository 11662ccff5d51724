package org.crosscheck.claim;

import java.util.Locale;
import java.util.stream.Stream;
import org.crosscheck.rules.AnonymousSources;
import org.crosscheck.rules.Gender;
import org.crosscheck.rules.GivenNames;
import org.crosscheck.rules.NameWords;
import org.crosscheck.rules.Rules;

/** What words say of a person: gender by name or title, and whether they name anybody at all. */
final class PersonWords {
  private final NameWords nameWords;
  private final GivenNames givenNames;
  private final AnonymousSources anonymous;

  PersonWords(Rules rules) {
    nameWords = rules.nameWords();
    givenNames = rules.givenNames();
    anonymous = rules.anonymousSources();
  }

  /** That of a title or post, written in full or short, or of a given name. */
  Gender gender(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String whole = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return Stream.of(
            nameWords.genderOfTitle(whole), nameWords.genderOfPost(whole), givenNames.gender(lower))
        .filter(Gender::isKnown)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  /** Whether a noun speaks of persons without naming them: officials, sources, a minister. */
  boolean isAnonymous(String lemma, boolean theOne) {
    return anonymous.nouns().contains(lemma) && !(theOne && anonymous.offices().contains(lemma));
  }
}
