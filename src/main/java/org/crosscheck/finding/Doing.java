package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a claim says was done, by the rules' turns of phrase: to hand in one's resignation.
 *
 * @param kinds the doings that it may be
 * @param suffered those of them that befall its subject
 * @param words the claim's words that say it
 * @param noun the noun that says it beside a verb that does not (held talks), empty for none
 */
record Doing(Set<Integer> kinds, Set<Integer> suffered, List<TextWord> words, String noun) {
  Doing {
    kinds = Set.copyOf(kinds);
    suffered = Set.copyOf(suffered);
    words = List.copyOf(words);
    Objects.requireNonNull(noun, "noun");
  }

  /** Whether some turn of phrase joins the two. */
  boolean isOne(Doing other) {
    return kinds.stream().anyMatch(other.kinds::contains);
  }

  /** Whether its subject suffers what the other's subject does: who died, who killed. */
  boolean isTurned(Doing other) {
    return kinds.stream()
        .filter(other.kinds::contains)
        .anyMatch(k -> suffered.contains(k) && !other.suffered.contains(k));
  }

  /** Whether more than a verb says it. */
  boolean isTurnOfPhrase() {
    return words.size() > 1;
  }
}
