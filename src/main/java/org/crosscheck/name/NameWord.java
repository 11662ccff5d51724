package org.crosscheck.name;

import java.util.Objects;
import java.util.Set;

/**
 * One word of a written name, ready to be compared.
 *
 * @param plain lower case, without diacritics
 * @param sounds how it sounds, one character a sound
 * @param ending how many of the last sounds are an ending that thousands of names share
 * @param given the given names that it may stand for
 */
record NameWord(String plain, String sounds, int ending, Set<String> given, NameWordKind kind) {
  NameWord {
    Objects.requireNonNull(plain, "plain");
    Objects.requireNonNull(sounds, "sounds");
    Objects.requireNonNull(kind, "kind");
    given = Set.copyOf(given);
  }
}
