package org.crosscheck.finding;

import org.crosscheck.claim.Quantity;
import org.crosscheck.rules.CountStates;
import org.crosscheck.rules.TollWords;

/** Of whom a toll is: of all, or of some of them by what they are. */
enum Population {
  PEOPLE("people"),
  CIVILIANS("civilians"),
  FIGHTERS("fighters"),
  CHILDREN("children"),
  WOMEN("women"),
  /** Counted under a noun that says no more of it: tourists, teachers. */
  NAMED("people");

  private final String plural;

  Population(String plural) {
    this.plural = plural;
  }

  static Population of(Quantity count, CountStates states, TollWords words) {
    String noun = count.counted();
    String named = noun + ' ' + count.scope();
    for (String word : named.split(" ")) {
      Population found = of(word, words);
      if (found != null) {
        return found;
      }
    }
    return noun.isEmpty() || noun.equals("person") || states.has(noun, "person") ? PEOPLE : NAMED;
  }

  private static Population of(String word, TollWords words) {
    if (words.has(word, "civilian")) {
      return CIVILIANS;
    }
    if (words.has(word, "fighter")) {
      return FIGHTERS;
    }
    if (words.has(word, "child")) {
      return CHILDREN;
    }
    return words.has(word, "woman") ? WOMEN : null;
  }

  /** Whether it is usually told as a share of a greater toll: five children, two women. */
  boolean isShare() {
    return this == CHILDREN || this == WOMEN;
  }

  /** The noun for those counted. */
  String plural() {
    return plural;
  }
}
