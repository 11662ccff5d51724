package org.crosscheck.event;

import java.util.List;
import org.crosscheck.claim.Role;

/** Compares the participants of two claims. */
final class ParticipantMatch {
  private static final double NAME_INSIDE = 0.8;
  private final Meanings meanings;

  ParticipantMatch(Meanings meanings) {
    this.meanings = meanings;
  }

  /** The nearest pair of participants in one role, 0 where a claim has none. */
  double inRole(ClaimProfile a, ClaimProfile b, Role role) {
    double best = 0;
    for (ProfileArgument x : a.arguments()) {
      for (ProfileArgument y : b.arguments()) {
        best = Math.max(best, x.role() == role && y.role() == role ? near(x, y) : 0);
      }
    }
    return best;
  }

  /** The mean over the participants of the claim whose participants find the nearer ones. */
  double inAnyRole(ClaimProfile a, ClaimProfile b) {
    return Math.max(mean(a.arguments(), b.arguments()), mean(b.arguments(), a.arguments()));
  }

  private double mean(List<ProfileArgument> of, List<ProfileArgument> in) {
    double sum = 0;
    for (ProfileArgument x : of) {
      double best = 0;
      for (ProfileArgument y : in) {
        best = Math.max(best, near(x, y));
      }
      sum += best;
    }
    return of.isEmpty() ? 0 : sum / of.size();
  }

  /** Whether both claims name somebody in the role and no two of them are near. */
  boolean areApart(ClaimProfile a, ClaimProfile b, Role role) {
    return hasName(a, role) && hasName(b, role) && inRole(a, b, role) < 0.3;
  }

  private static boolean hasName(ClaimProfile claim, Role role) {
    return claim.arguments().stream().anyMatch(x -> x.role() == role && !x.names().isEmpty());
  }

  private double near(ProfileArgument x, ProfileArgument y) {
    if (x.head().equals(y.head())) {
      return 1;
    }
    double heads = 0;
    if (x.named() && y.named()) {
      heads = Meanings.ofNames(x.head(), y.head());
    } else if (!x.named() && !y.named()) {
      heads = meanings.ofWords(x.head(), y.head());
    }
    boolean share = x.names().stream().anyMatch(y.names()::contains);
    return share ? Math.max(heads, NAME_INSIDE) : heads;
  }
}
