package org.crosscheck.name;

import java.util.Locale;

/** What can be seen on two written names; {@code rules/name-weights.csv} says what it weighs. */
enum NameObservation {
  /** Always 1: where the scale begins. */
  START,
  /** Weight of the words that agree, up to 3. */
  AGREEING_WORDS,
  /** How far agreeing words are from the same sounds, added up. */
  SPELLED_APART,
  /** The same for the one pair that is furthest. */
  FURTHEST_PAIR,
  /** Agreeing words that sound different but are forms of one name. */
  OTHER_FORMS,
  /** Words left over on both sides. */
  WORDS_AGAINST_WORDS,
  /** How alike the words are that are left over on both sides. */
  NEARLY_ALIKE,
  /** Words left over on one side only. */
  EXTRA_WORDS,
  SURNAMES_DIFFER,
  FIRST_NAMES_DIFFER,
  PATRONYMICS_DIFFER,
  INITIALS_AGREE,
  INITIALS_DIFFER,
  /** One name is a single word that agrees with the other's last. */
  ONLY_SURNAME,
  /** One name is a single word that agrees with another word than the last. */
  ONLY_OTHER_WORD,
  /** Only words that are given names agree. */
  ONLY_GIVEN_NAMES,
  GENERATIONS_DIFFER,
  TITLES_DIFFER,
  GENDERS_DIFFER,
  /** An agreeing word keeps its beginning, but its ending is another one (-enko, -evich). */
  ENDINGS_DIFFER,
  /** A known given name stands where the other name has another known given name. */
  KNOWN_NAMES_DIFFER,
  /** As many words on both sides, and the ones that differ stand in the same place. */
  SAME_PLACE_DIFFERS,
  /** Chinese, Japanese or Korean characters that are not the same. */
  CHARACTERS_DIFFER,
  /** How alike the names are when read as one word. */
  WHOLE_ALIKE,
  /** The agreeing words stand in another order, one end moved to the other. */
  OTHER_ORDER,
  /** The agreeing words stand in an order that moving one end to the other does not explain. */
  SHUFFLED,
  /** Only given names agree, and in another order: which one is the surname is open. */
  GIVEN_NAMES_SWAPPED;

  /** Whether it speaks against one person in words worth telling. */
  boolean isObjection() {
    return switch (this) {
      case SURNAMES_DIFFER,
          FIRST_NAMES_DIFFER,
          PATRONYMICS_DIFFER,
          INITIALS_DIFFER,
          GENERATIONS_DIFFER,
          TITLES_DIFFER,
          GENDERS_DIFFER,
          ENDINGS_DIFFER,
          CHARACTERS_DIFFER,
          OTHER_ORDER,
          SHUFFLED ->
          true;
      default -> false;
    };
  }

  /** The name in the rules file. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
