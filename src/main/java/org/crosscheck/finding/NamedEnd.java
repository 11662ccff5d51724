package org.crosscheck.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * One end of a bond: somebody or something that has a name.
 *
 * @param words the words of the name, in small letters
 * @param countries the countries that it names
 * @param told the words as they stand
 */
record NamedEnd(List<String> words, Set<String> countries, String told) {
  NamedEnd {
    words = List.copyOf(words);
    countries = Set.copyOf(countries);
  }

  /** Whether both may be one: the shorter name's words are all in the longer one. */
  boolean isOne(NamedEnd other) {
    Collection<String> shorter = words.size() <= other.words.size() ? words : other.words;
    Collection<String> longer = shorter == words ? other.words : words;
    return !shorter.isEmpty() && longer.containsAll(shorter)
        || !Collections.disjoint(countries, other.countries);
  }

  /** Whether both are countries, and two. */
  boolean isOtherCountry(NamedEnd other) {
    return !countries.isEmpty()
        && !other.countries.isEmpty()
        && Collections.disjoint(countries, other.countries);
  }

  boolean sharesWord(NamedEnd other) {
    return !Collections.disjoint(words, other.words);
  }
}
