package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Recognises names that are written once in full and once by their first letters. */
final class Initials {
  private Initials() {}

  static boolean stand(List<TextWord> a, List<TextWord> b) {
    return of(a, b) || of(b, a);
  }

  private static boolean of(List<TextWord> shortForm, List<TextWord> full) {
    if (full.size() < 2) {
      return false;
    }
    String letters = full.stream().map(w -> w.form().substring(0, 1)).collect(Collectors.joining());
    return shortForm.stream().anyMatch(w -> w.key().equals(letters.toLowerCase(Locale.ROOT)));
  }
}
