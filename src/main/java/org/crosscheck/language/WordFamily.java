package org.crosscheck.language;

import java.util.Set;

/**
 * What WordNet knows of a word in its common meanings.
 *
 * @param meanings keys of its synsets
 * @param wider keys of the synsets directly above them
 * @param outcomes keys of what they cause or entail (to kill causes to die)
 * @param derived words made from it or that it is made from (announce, announcement)
 */
public record WordFamily(
    Set<String> meanings, Set<String> wider, Set<String> outcomes, Set<String> derived) {
  public WordFamily {
    meanings = Set.copyOf(meanings);
    wider = Set.copyOf(wider);
    outcomes = Set.copyOf(outcomes);
    derived = Set.copyOf(derived);
  }
}
