package org.crosscheck.event;

import java.util.Objects;

/**
 * One thing that speaks for or against two claims being of one event.
 *
 * @param what the feature's name in the rules ({@code predicate}, {@code same-names})
 * @param seen what was seen, in the claims' own words
 * @param weight what it added to the match's log odds
 */
public record Reason(String what, String seen, double weight) {
  public Reason {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(seen, "seen");
  }
}
