package org.crosscheck.finding;

import java.util.List;
import java.util.Set;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;

/** Who and what takes part in a claim's doing, seen beside another claim. */
final class Participants {
  private static final Set<String> EMPTY =
      Set.of("he", "she", "it", "they", "him", "her", "them", "who", "which", "that", "i", "we");

  private static final Set<String> AMOUNTS =
      Set.of(
          "hundred",
          "thousand",
          "million",
          "billion",
          "trillion",
          "percent",
          "%",
          "dollar",
          "euro",
          "pound",
          "yen",
          "year",
          "month",
          "week",
          "day",
          "hour",
          "minute",
          "half",
          "quarter");

  private Participants() {}

  /**
   * The participants of a claim: no pronouns but those whose names are known, none of the words
   * that only say what was done, no amounts. Who suffers what the other claim's object does is told
   * as it is; of two objects one of which is an amount the other is whom it befalls (fined the bank
   * a million).
   */
  static List<Argument> of(EventMention mention, Doing doing, Doing other) {
    Claim claim = mention.claim();
    boolean turned = doing.isTurned(other);
    boolean paid =
        claim.arguments().stream().anyMatch(a -> a.role() == Role.PATIENT && isAmount(a));
    return claim.arguments().stream()
        .filter(
            a ->
                !isAmount(a)
                    && (!EMPTY.contains(a.head()) || !mention.meantIn(a.headSpan()).isEmpty()))
        .filter(a -> !isPhrase(a, claim, doing, other))
        .map(a -> a.in(role(a, turned, paid)))
        .toList();
  }

  /** Whether it only helps to say what was done; what both name is told for its own sake. */
  private static boolean isPhrase(Argument a, Claim claim, Doing doing, Doing other) {
    return doing.words().stream()
        .filter(w -> w.span().moved(claim.span().start()).equals(a.headSpan()))
        .anyMatch(w -> other.words().stream().noneMatch(o -> o.key().equals(w.key())));
  }

  private static Role role(Argument argument, boolean turned, boolean paid) {
    boolean befallen =
        turned && argument.role() == Role.AGENT
            || paid && argument.role() == Role.RECIPIENT && argument.preposition().isEmpty();
    return befallen ? Role.PATIENT : argument.role();
  }

  static boolean isAmount(Argument argument) {
    String head = argument.head();
    return AMOUNTS.contains(head) || !head.isEmpty() && Character.isDigit(head.charAt(0));
  }
}
