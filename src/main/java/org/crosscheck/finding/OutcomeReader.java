package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.Outcomes;
import org.crosscheck.rules.Outcomes.Answer;
import org.crosscheck.rules.Outcomes.Outcome;
import org.crosscheck.rules.Rules;

/** Reads what a claim tells as a fact to have become of a named person: convicted, at large. */
final class OutcomeReader {
  private final Outcomes outcomes;
  private final DoingReader doings;

  OutcomeReader(Rules rules) {
    outcomes = rules.outcomes();
    doings = new DoingReader(rules, rules.outcomes().turns());
  }

  /**
   * What became of somebody.
   *
   * @param isDenied whether the claim says that the other answer is not so
   * @param words the claim's words for it
   * @param of other telling words behind them: of what somebody was convicted
   * @param day when it came to pass, null where the claim does not say
   * @param published the article's day, empty where missing
   */
  record Told(
      Outcome outcome,
      Answer answer,
      boolean isDenied,
      String nameId,
      String name,
      String words,
      Set<String> of,
      TimeExpression day,
      String published) {
    Told {
      of = Set.copyOf(of);
    }
  }

  List<Told> read(EventMention mention, Wording wording) {
    Claim claim = mention.claim();
    if (claim.predicate().noun()
        || claim.mood() != Mood.STATED
        || claim.certainty() != Certainty.CERTAIN
        || !meansPerson(mention)) {
      return List.of();
    }
    Doing doing = doings.read(claim, wording);
    List<Told> told = new ArrayList<>();
    for (int turn : new TreeSet<>(doing.kinds())) {
      Role part = doing.suffered().contains(turn) ? Role.AGENT : Role.PATIENT;
      for (NameUse person : persons(mention, part)) {
        told.add(told(mention, wording, doing, turn, person));
      }
    }
    return told;
  }

  /** Most claims mean nobody, and need not be read for their doing. */
  private static boolean meansPerson(EventMention mention) {
    return Stream.concat(mention.names().stream(), mention.anaphors().stream())
        .anyMatch(n -> n.kind() == EntityKind.PERSON);
  }

  private Told told(EventMention mention, Wording wording, Doing doing, int turn, NameUse person) {
    Claim claim = mention.claim();
    Answer answer = outcomes.answer(turn);
    boolean so = isSo(claim, wording, doing);
    return new Told(
        outcomes.outcome(turn),
        so ? answer : answer.other(),
        !so,
        person.nameId(),
        person.canonical(),
        doing.words().stream().map(TextWord::form).collect(Collectors.joining(" ")),
        behind(claim, wording, doing),
        day(claim),
        Times.dayOf(mention));
  }

  /** Whether it is told to be so, which a word between its own may turn: found not guilty. */
  private static boolean isSo(Claim claim, Wording wording, Doing doing) {
    int from = doing.words().stream().mapToInt(w -> w.span().start()).min().orElse(0);
    int to = doing.words().stream().mapToInt(w -> w.span().end()).max().orElse(0);
    Span told = new Span(from, Math.max(from, to));
    boolean turned =
        doing.isTurnOfPhrase()
            && wording.words().stream().anyMatch(w -> w.isNegation() && told.contains(w.span()));
    return !turned && claim.polarity() != Polarity.NEGATIVE;
  }

  private static Set<String> behind(Claim claim, Wording wording, Doing doing) {
    int end = doing.words().stream().mapToInt(w -> w.span().end()).max().orElse(0);
    int from = claim.span().start();
    return wording.words().stream()
        .filter(w -> w.span().start() >= end && w.isContent() && !w.named())
        .filter(w -> claim.times().stream().noneMatch(t -> t.span().touches(w.span().moved(from))))
        .map(TextWord::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The one day behind the verb; what stands before it may date another doing. */
  private static TimeExpression day(Claim claim) {
    return claim.times().stream()
        .filter(t -> t.start() >= claim.predicate().end() && claim.span().contains(t.span()))
        .filter(t -> Times.isMoment(t) && Times.hasDays(t) && Times.isDay(t))
        .findFirst()
        .orElse(null);
  }

  private static List<NameUse> persons(EventMention mention, Role part) {
    return mention.claim().arguments().stream()
        .filter(a -> a.role() == part)
        .flatMap(a -> Cast.meant(mention, a).stream())
        .filter(n -> n.kind() == EntityKind.PERSON)
        .toList();
  }
}
