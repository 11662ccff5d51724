package org.crosscheck.finding;

import java.util.Set;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Role;
import org.crosscheck.finding.BlameReader.Blame;

/**
 * Whom a claim blames, or has do a deed, or clears.
 *
 * @param at the claim; of what somebody rejects, the clause that rejects it
 * @param isRejected whether it is what the clause rejects, not what its own doer has done
 * @param countries those that the party's words name
 */
record Charge(EventClaim at, Blame blame, boolean isRejected, Set<String> countries)
    implements StoryAnswer {
  private static final int LEAST_WORDS = 3;

  Charge {
    countries = Set.copyOf(countries);
  }

  Party party() {
    return blame.party();
  }

  boolean isCleared() {
    return blame.isCleared();
  }

  /** Whether blame is its matter, or it states a deed and names its doer itself. */
  boolean counts() {
    Claim claim = mention().claim();
    boolean own =
        claim.arguments().stream()
            .anyMatch(a -> a.role() == Role.AGENT && claim.span().contains(a.span()));
    boolean done = own && !claim.predicate().noun() && claim.mood() == Mood.STATED;
    return claim.text().split(" ").length >= LEAST_WORDS && (blame.isExplicit() || done);
  }

  /** Whether it only tells what is still to be found out: allegations that an army did it. */
  boolean isOpen() {
    return !blame.isExplicit() && mention().claim().certainty() == Certainty.UNKNOWN;
  }

  /** Whether its clause begins before the other's. */
  boolean isBefore(Charge other) {
    return mention().claim().span().start() < other.mention().claim().span().start();
  }

  /** Whether the party is told by a camp or by blame, not only by a name before a verb. */
  boolean isTold() {
    return blame.isExplicit() || !party().camp().isEmpty();
  }

  /**
   * Whether both are of one party: two armies of one camp are not if their countries differ, nor is
   * a country those who rebel in it.
   */
  boolean names(Charge other) {
    boolean camps =
        party().camp().equals(other.party().camp())
            || !party().camp().equals(Party.REBELS) && !other.party().camp().equals(Party.REBELS);
    return camps && isAtHome(other) && (party().isSame(other.party()) || isOneState(other));
  }

  /** Whether no country or other name tells them apart. */
  private boolean isAtHome(Charge other) {
    return !countries.isEmpty() && !other.countries.isEmpty()
        ? countries.stream().anyMatch(other.countries::contains)
        : !party().isNamed() || !other.party().isNamed() || party().shares(other.party());
  }

  /** Whether one names the country and the other its state. */
  private boolean isOneState(Charge other) {
    return countries.equals(other.countries)
        && countries.size() == 1
        && (isState(party()) || isState(other.party()));
  }

  private static boolean isState(Party party) {
    return party.camp().equals(Party.STATE);
  }

  /** Whether another party than the other's does it. */
  boolean isOther(Charge other) {
    return !names(other) && party().isOther(other.party());
  }
}
