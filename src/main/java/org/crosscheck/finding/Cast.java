package org.crosscheck.finding;

import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.NameUse;

/**
 * Whether two claims have the same participants: who does it, and whom or what it befalls.
 *
 * @param agent whether the same acts in both
 * @param patient whether it befalls the same in both
 * @param around whether the recipient, topic or place is the same
 */
record Cast(Match agent, Match patient, Match around) {
  private static final List<Role> AROUND =
      List.of(Role.RECIPIENT, Role.TOPIC, Role.PLACE, Role.ATTRIBUTE);

  /** What stands between a noun and the name that says who is meant: no list and no clause. */
  private static final Pattern BESIDE =
      Pattern.compile("(?: (?:of|for|at|in|to) [^,;:.]{1,40})?, ");

  /** How two participants in one part relate. */
  enum Match {
    SAME,
    UNKNOWN,
    /** Both are told, in words that nothing joins. */
    UNLIKE,
    /** Two names of which none stands for the other. */
    OTHER
  }

  static Cast of(EventMention a, EventMention b, WordMeaning meaning, Doing doingA, Doing doingB) {
    List<Argument> some = Participants.of(a, doingA, doingB);
    List<Argument> others = Participants.of(b, doingB, doingA);
    Cast cast =
        new Cast(
            match(a, b, meaning, in(some, Role.AGENT), in(others, Role.AGENT)),
            match(a, b, meaning, in(some, Role.PATIENT), in(others, Role.PATIENT)),
            match(a, b, meaning, around(some), around(others)));
    boolean turns = cast.agent == Match.UNKNOWN && cast.patient == Match.UNKNOWN;
    boolean told =
        doingA.isOne(doingB)
            && !a.claim().predicate().lemma().equals(b.claim().predicate().lemma());
    return turns && told ? cast.withPatient(turned(a, b, meaning, some, others)) : cast;
  }

  /** Who does by himself what is done to him in the other: it lifted off, it was launched. */
  private static Match turned(
      EventMention a,
      EventMention b,
      WordMeaning meaning,
      List<Argument> some,
      List<Argument> others) {
    boolean same =
        match(a, b, meaning, in(some, Role.AGENT), in(others, Role.PATIENT)) == Match.SAME
            || match(a, b, meaning, in(some, Role.PATIENT), in(others, Role.AGENT)) == Match.SAME;
    return same ? Match.SAME : Match.UNKNOWN;
  }

  private Cast withPatient(Match other) {
    return new Cast(agent, other, around);
  }

  /** How many participants are the same, less those that are others: -3 to 2.5. */
  double weight() {
    return weight(agent) + weight(patient) + 0.5 * weight(around);
  }

  boolean hasOther() {
    return agent == Match.OTHER || patient == Match.OTHER;
  }

  /** Whether who acts or whom it befalls is told in words that nothing joins. */
  boolean hasUnlike() {
    return agent == Match.UNLIKE || patient == Match.UNLIKE;
  }

  /** Whether the same acts or it befalls the same. */
  boolean sharesPrincipal() {
    return agent == Match.SAME || patient == Match.SAME;
  }

  private static double weight(Match match) {
    return match == Match.SAME ? 1 : match == Match.OTHER ? -1 : 0;
  }

  private static Match match(
      EventMention a,
      EventMention b,
      WordMeaning meaning,
      List<Argument> some,
      List<Argument> others) {
    boolean told = !some.isEmpty() && !others.isEmpty();
    boolean apart = told;
    for (Argument x : some) {
      for (Argument y : others) {
        List<String> n = heads(a, x);
        List<String> m = heads(b, y);
        if (n.stream().anyMatch(m::contains) || areAlike(n, m, x, y, meaning)) {
          return Match.SAME;
        }
        apart &= !n.isEmpty() && !m.isEmpty();
      }
    }
    return apart ? Match.OTHER : told ? Match.UNLIKE : Match.UNKNOWN;
  }

  private static boolean areAlike(
      List<String> n, List<String> m, Argument x, Argument y, WordMeaning meaning) {
    return n.isEmpty()
        && m.isEmpty()
        && x.head().length() > 2
        && meaning.relate(x.head(), y.head()).isParaphrase();
  }

  private static List<Argument> in(List<Argument> arguments, Role role) {
    return arguments.stream().filter(a -> a.role() == role).toList();
  }

  private static List<Argument> around(List<Argument> arguments) {
    return arguments.stream().filter(a -> AROUND.contains(a.role())).toList();
  }

  /** Ids of the names that an argument means. */
  static List<String> heads(EventMention mention, Argument argument) {
    return meant(mention, argument).stream().map(NameUse::nameId).toList();
  }

  /**
   * The names at an argument's head or those that a pronoun there stands for, else the one beside
   * it: the minister of finance, Ann Bell.
   */
  static List<NameUse> meant(EventMention mention, Argument argument) {
    List<NameUse> own = mention.meantIn(argument.headSpan());
    return own.isEmpty() ? beside(mention, argument) : own;
  }

  private static List<NameUse> beside(EventMention mention, Argument argument) {
    Claim claim = mention.claim();
    int from = argument.headSpan().end();
    return mention.ownNames().stream()
        .filter(n -> from >= claim.span().start() && n.span().start() > from)
        .filter(n -> n.span().start() <= argument.span().end() + 2)
        .filter(n -> BESIDE.matcher(claim.cut(new Span(from, n.span().start()))).matches())
        .limit(1)
        .toList();
  }
}
