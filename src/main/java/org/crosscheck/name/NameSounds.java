package org.crosscheck.name;

import java.io.Serializable;
import java.text.Normalizer;
import org.crosscheck.rules.Romanisation;

/** Reads the words of names as sounds, one character a sound, and says how near two words sound. */
final class NameSounds implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int SOUNDS = 128;

  /** Longer words are compared by their beginnings. */
  private static final int MAX_LENGTH = 40;

  private static final float LEAVE_OUT = 0.85f;
  private static final float SWAP = 0.5f;

  /** Arabic and Hebrew letters leave out the short vowels. */
  private static final float VOWEL_OF_CONSONANT_SCRIPT = 0.04f;

  private final Romanisation romanisation;
  private final float[] substitute = new float[SOUNDS * SOUNDS];
  private final float[] leaveOut = new float[SOUNDS];

  NameSounds(Romanisation romanisation) {
    this.romanisation = romanisation;
    for (int a = 0; a < SOUNDS; a++) {
      leaveOut[a] = romanisation.costs().getOrDefault(text(a), (double) LEAVE_OUT).floatValue();
      for (int b = 0; b < SOUNDS; b++) {
        double cost = a == b ? 0 : romanisation.costs().getOrDefault(text(a) + text(b), 1.0);
        substitute[a * SOUNDS + b] = (float) cost;
      }
    }
  }

  private static String text(int c) {
    return String.valueOf((char) c);
  }

  /** The sounds of a lower-case word, doubled ones once. */
  String of(String word) {
    String cut = word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word;
    String bounded = "^" + cut + "$";
    StringBuilder sounds = new StringBuilder(cut.length());
    int at = 1;
    while (at < bounded.length() - 1) {
      at += append(sounds, bounded, at);
    }
    return sounds.toString();
  }

  /** Appends the sounds of the longest known letters at a place; returns how many letters. */
  private int append(StringBuilder sounds, String word, int at) {
    int longest = Math.min(romanisation.longest(), word.length() - at);
    for (int length = longest; length > 0; length--) {
      String key = word.substring(at, at + length);
      String read = romanisation.rewrites().get(key);
      if (read != null) {
        read.chars().forEach(c -> appendOnce(sounds, (char) c));
        return length;
      }
    }
    String plain = Normalizer.normalize(word.substring(at, at + 1), Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        appendOnce(sounds, plain.charAt(i));
      }
    }
    return 1;
  }

  private static void appendOnce(StringBuilder sounds, char c) {
    if (sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != c) {
      sounds.append(c);
    }
  }

  /** How alike two sound strings are, from 0 to 1. */
  double similarity(String a, String b, boolean consonantScript) {
    if (a.equals(b)) {
      return 1;
    }
    int lengths = a.length() + b.length();
    if (a.isEmpty() || b.isEmpty() || Math.abs(a.length() - b.length()) * 2 > lengths / 2 + 3) {
      return 0;
    }
    float distance = distance(a, b, consonantScript);
    double length = consonantScript ? 2.0 * Math.min(a.length(), b.length()) : lengths;
    return Math.max(0, 1 - 2 * distance / length);
  }

  private float distance(String a, String b, boolean consonantScript) {
    int width = b.length() + 1;
    float[] rows = new float[3 * width];
    for (int j = 1; j < width; j++) {
      rows[j] = rows[j - 1] + leaveOut(b.charAt(j - 1), consonantScript);
    }
    for (int i = 1; i <= a.length(); i++) {
      int row = i % 3 * width;
      int above = (i + 2) % 3 * width;
      rows[row] = rows[above] + leaveOut(a.charAt(i - 1), consonantScript);
      for (int j = 1; j < width; j++) {
        char x = a.charAt(i - 1);
        char y = b.charAt(j - 1);
        float best = rows[above + j - 1] + substitute(x, y, i == 1 && j == 1);
        best = Math.min(best, rows[above + j] + leaveOut(x, consonantScript));
        best = Math.min(best, rows[row + j - 1] + leaveOut(y, consonantScript));
        if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
          best = Math.min(best, rows[(i + 1) % 3 * width + j - 2] + SWAP);
        }
        rows[row + j] = best;
      }
    }
    return rows[a.length() % 3 * width + b.length()];
  }

  private float leaveOut(char c, boolean consonantScript) {
    if (consonantScript && isVowel(c)) {
      return VOWEL_OF_CONSONANT_SCRIPT;
    }
    return c < SOUNDS ? leaveOut[c] : LEAVE_OUT;
  }

  private float substitute(char a, char b, boolean first) {
    if (a == b) {
      return 0;
    }
    float cost = a < SOUNDS && b < SOUNDS ? substitute[a * SOUNDS + b] : 1;
    // Slips and dialects spare the first letter; a name with another one is more often another.
    return first && cost > 0.3f ? cost * 1.5f : cost;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'j' || c == 'v';
  }
}
