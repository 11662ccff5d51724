package org.crosscheck.name;

import java.util.List;
import java.util.Objects;
import org.crosscheck.rules.Gender;

/**
 * A name as written, taken apart.
 *
 * @param words its words in order, titles and particles left out
 * @param surname index of the word that is surely or probably the surname, -1 for no word
 * @param surnameMarked whether capitals or a comma say so
 * @param titleGender the gender that a title before it says
 * @param generation {@code jr}, {@code ii}… or empty
 * @param gender that of the title, of the given name or of the surname's form
 * @param consonantScript whether it was written without short vowels
 * @param syllables its characters if it was written in Chinese, Japanese or Korean ones, else empty
 * @param mixed whether a word mixes look-alike letters of two scripts
 */
record WrittenName(
    List<NameWord> words,
    int surname,
    boolean surnameMarked,
    Gender titleGender,
    String generation,
    Gender gender,
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
}
