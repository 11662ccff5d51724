package org.crosscheck.name;

import java.util.List;
import java.util.Objects;

/**
 * A name as written, taken apart.
 *
 * @param words its words in order, titles and particles left out
 * @param surname index of the word that is surely or probably the surname, -1 for no word
 * @param surnameMarked whether capitals or a comma say so
 * @param titleGender the gender that a title before it says, {@code m}, {@code f} or {@code u}
 * @param generation {@code jr}, {@code ii}… or empty
 * @param gender {@code m}, {@code f} or {@code u} for unknown
 * @param consonantScript whether it was written without short vowels
 * @param syllables its characters if it was written in Chinese, Japanese or Korean ones, else empty
 * @param mixed whether a word mixes look-alike letters of two scripts
 */
record WrittenName(
    List<NameWord> words,
    int surname,
    boolean surnameMarked,
    String titleGender,
    String generation,
    String gender,
    boolean consonantScript,
    String syllables,
    boolean mixed) {
  WrittenName {
    words = List.copyOf(words);
    Objects.requireNonNull(syllables, "syllables");
    Objects.requireNonNull(titleGender, "titleGender");
    Objects.requireNonNull(generation, "generation");
    Objects.requireNonNull(gender, "gender");
  }

  /** All sounds without the word boundaries. */
  String joined() {
    StringBuilder joined = new StringBuilder();
    words.forEach(w -> joined.append(w.sounds()));
    return joined.toString();
  }

  /** Whether one is a man's and the other a woman's. */
  static boolean areOpposite(String gender, String other) {
    return gender.equals("m") && other.equals("f") || gender.equals("f") && other.equals("m");
  }
}
