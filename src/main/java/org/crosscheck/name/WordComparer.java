package org.crosscheck.name;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;

/** Says how alike two words of names are. */
final class WordComparer implements Serializable {
  private static final long serialVersionUID = 1;

  /** Two known names in one spelling are the same however many rows of the table they stand in. */
  private static final double SAME_SPELLING = 0.97;

  private static final double OTHER_FORM = 0.93;
  private static final double DIFFERENT_NAMES = 0.4;
  private static final double INITIAL = 0.8;

  private final NameSounds sounds;

  WordComparer(NameSounds sounds) {
    this.sounds = sounds;
  }

  /** How the word of the first and of the second name agree; places are set by the caller. */
  WordPair compare(NameWord a, NameWord b, boolean consonantScript) {
    if (a.kind() == NameWordKind.INITIAL || b.kind() == NameWordKind.INITIAL) {
      return new WordPair(0, 0, initial(a, b) ? INITIAL : 0, WordPair.How.INITIAL);
    }
    if (a.plain().equals(b.plain())) {
      return new WordPair(0, 0, 1, WordPair.How.SPELLING);
    }
    boolean patronymics =
        a.kind() == NameWordKind.PATRONYMIC && b.kind() == NameWordKind.PATRONYMIC;
    if (!patronymics && (a.kind() == NameWordKind.PATRONYMIC) != (b.kind() == a.kind())) {
      boolean one = a.kind() == NameWordKind.PATRONYMIC || b.kind() == NameWordKind.PATRONYMIC;
      if (one) {
        return new WordPair(0, 0, 0, WordPair.How.SOUND);
      }
    }
    double heard = similarity(a.sounds(), b.sounds(), consonantScript);
    boolean suffix = a.ending() > 0 && a.ending() == b.ending() && heard < OTHER_FORM;
    return known(a, b, suffix ? Math.min(heard, stems(a, b, consonantScript)) : heard);
  }

  /** What is alike besides an ending that thousands of names share. */
  private double stems(NameWord a, NameWord b, boolean consonantScript) {
    String x = a.sounds().substring(0, a.sounds().length() - a.ending());
    String y = b.sounds().substring(0, b.sounds().length() - b.ending());
    return sounds.similarity(x, y, consonantScript);
  }

  private static WordPair known(NameWord a, NameWord b, double heard) {
    if (a.given().isEmpty() || b.given().isEmpty()) {
      return new WordPair(0, 0, heard, WordPair.How.SOUND);
    }
    if (!Collections.disjoint(a.given(), b.given())) {
      boolean sound = heard >= OTHER_FORM;
      return new WordPair(
          0, 0, Math.max(heard, OTHER_FORM), sound ? WordPair.How.SOUND : WordPair.How.OTHER_FORM);
    }
    double likeness = heard >= SAME_SPELLING ? heard : Math.min(heard, DIFFERENT_NAMES);
    return new WordPair(0, 0, likeness, WordPair.How.SOUND);
  }

  double similarity(String a, String b, boolean consonantScript) {
    double plain = sounds.similarity(a, b, consonantScript);
    if (plain > OTHER_FORM || a.startsWith("al") == b.startsWith("al")) {
      return plain;
    }
    // The Arabic article written in one word with its noun.
    String shorterA = a.startsWith("al") && a.length() > 5 ? a.substring(2) : a;
    String shorterB = b.startsWith("al") && b.length() > 5 ? b.substring(2) : b;
    return Math.max(plain, sounds.similarity(shorterA, shorterB, consonantScript) - 0.03);
  }

  private static boolean initial(NameWord a, NameWord b) {
    if (a.plain().isEmpty() || b.plain().isEmpty()) {
      return false;
    }
    String shorter = a.plain().length() <= b.plain().length() ? a.plain() : b.plain();
    String longer = shorter.equals(a.plain()) ? b.plain() : a.plain();
    if (longer.startsWith(shorter)) {
      return true;
    }
    Set<Character> letters = Set.of(a.sounds().isEmpty() ? ' ' : a.sounds().charAt(0));
    return !b.sounds().isEmpty() && letters.contains(b.sounds().charAt(0));
  }
}
