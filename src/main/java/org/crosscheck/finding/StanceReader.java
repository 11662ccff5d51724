package org.crosscheck.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.rules.Stances;

/** Reads what a headline does with a claim: report it, turn against it, or keep its distance. */
final class StanceReader {
  private final Stances stances;

  StanceReader(Stances stances) {
    this.stances = stances;
  }

  /** {@code for}, {@code against} or {@code observing}. */
  String read(String claim, String headline) {
    String words = padded(headline);
    String claimed = padded(claim);
    if (has(words, claimed, "against")) {
      return "against";
    }
    return has(words, claimed, "observing") || headline.contains("?") ? "observing" : "for";
  }

  /** A turn of phrase that the claim itself has says nothing about it. */
  private boolean has(String headline, String claim, String stance) {
    return stances.cues().stream()
        .filter(c -> c.stance().equals(stance))
        .map(c -> " " + c.words() + " ")
        .anyMatch(w -> headline.contains(w) && !claim.contains(w));
  }

  private static String padded(String text) {
    List<TextWord> words = Wording.of(text).words();
    return words.stream()
        .map(w -> w.key().equals("n't") ? "not" : w.key())
        .collect(Collectors.joining(" ", " ", " "));
  }
}
