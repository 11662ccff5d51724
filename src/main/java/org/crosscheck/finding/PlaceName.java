package org.crosscheck.finding;

import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A place's name by the words that tell it from others: Idlib for {@code Syria's Idlib province}.
 *
 * @param name as the articles write it
 * @param words those words, each with how it sounds
 */
record PlaceName(String name, List<Word> words) {
  /** Consonants tell places apart from so many on. */
  private static final int ENOUGH = 3;

  private static final int LONG = 4;

  /**
   * A word of a name.
   *
   * @param text in lower case
   * @param sound its first letter and consonants, doubled ones once: vowels are romanised in many
   *     ways
   */
  record Word(String text, String sound) {
    boolean isLike(Word other) {
      int least = Math.min(sound.length(), other.sound.length());
      return least >= ENOUGH && sound.equals(other.sound)
          || least >= LONG && isNear(sound, other.sound)
          || Math.min(text.length(), other.text.length()) >= ENOUGH && isNear(text, other.text);
    }

    private static boolean isNear(String a, String b) {
      return Math.abs(a.length() - b.length()) <= 1
          && LevenshteinDistance.getDefaultInstance().apply(a, b) <= 1;
    }
  }

  PlaceName {
    words = List.copyOf(words);
  }

  /** Whether the one has all words of the other, written alike. */
  boolean isLike(PlaceName other) {
    return holds(other) || other.holds(this);
  }

  private boolean holds(PlaceName other) {
    return other.words.stream().allMatch(w -> words.stream().anyMatch(w::isLike));
  }
}
