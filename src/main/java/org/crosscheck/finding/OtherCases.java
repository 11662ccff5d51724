package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Rules;

/**
 * Tells whether two claims, by their own words, are of two cases: at another time, in another
 * place, of another member of a series. Then nothing else that they say conflicts.
 */
final class OtherCases {
  private static final Set<Aspect> PLACED =
      Set.of(Aspect.QUANTITY, Aspect.DATE, Aspect.NEGATION, Aspect.OPPOSITE, Aspect.STATUS);

  private static final Pattern HOUR = Pattern.compile("T\\d{2}:\\d{2}");

  private static final Set<Aspect> SPOKEN = Set.of(Aspect.ATTRIBUTION, Aspect.QUOTE);

  private static final List<String> TO = List.of("to", "for", "against");

  private final ComparisonWords words;
  private final PlaceReader placeReader;
  private final WordMeaning meaning;

  OtherCases(Rules rules, WordMeaning meaning) {
    words = rules.comparisonWords();
    placeReader = new PlaceReader(rules);
    this.meaning = meaning;
  }

  /** Whether what differs in one respect is told of two cases. */
  boolean areTwo(Pair pair, Aspect aspect) {
    if (SPOKEN.contains(aspect)) {
      return false;
    }
    boolean counted = aspect == Aspect.PLACE || aspect == Aspect.DATE;
    return aspect != Aspect.DATE && Times.areOwnApart(pair)
        || aspect == Aspect.QUANTITY && isOneOfTheHour(pair)
        || counted && TollMatch.countApart(pair.factsA(), pair.factsB())
        || PLACED.contains(aspect) && areInTwoPlaces(pair)
        || areTwoMembers(pair, Role.AGENT)
        || areTwoMembers(pair, Role.PATIENT);
  }

  /**
   * Whether of two statements that stand by themselves only one is of another case than a bare noun
   * is: the last summit, another ferry. Inside an article such words look back to other sentences.
   */
  boolean isOneOther(Pair pair) {
    return isOther(pair.claimA(), pair.wordsA(), pair.doingA())
        != isOther(pair.claimB(), pair.wordsB(), pair.doingB());
  }

  /**
   * Whether two statements that stand by themselves tell of two of a kind: exports to China and to
   * Japan, the northern and the southern route, what was given to one and to another one.
   */
  boolean areOfTwo(Pair pair, Aspect aspect) {
    return areToTwo(pair)
        || aspect != Aspect.PLACE
            && (areNamedApart(pair, Role.AGENT) || areNamedApart(pair, Role.PATIENT))
        || aspect != Aspect.QUANTITY && areCountedApart(pair);
  }

  /** Whether the one number of each, of one unit, differs as well. */
  private static boolean areCountedApart(Pair pair) {
    List<Quantity> a = pair.factsA().quantities();
    List<Quantity> b = pair.factsB().quantities();
    return a.size() == 1
        && b.size() == 1
        && a.get(0).unit().equals(b.get(0).unit())
        && isTold(a.get(0))
        && isTold(b.get(0))
        && QuantityMatch.of(a.get(0), b.get(0)) == QuantityMatch.APART;
  }

  private static boolean isTold(Quantity q) {
    return q.low() != null || q.high() != null;
  }

  private boolean areNamedApart(Pair pair, Role role) {
    Optional<Argument> a = argument(pair.claimA(), role);
    Optional<Argument> b = argument(pair.claimB(), role);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> some = sides(pair.a(), a.get());
    Set<String> others = sides(pair.b(), b.get());
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  /**
   * The names beside a participant's head and the words that say on which side of another it is.
   */
  private Set<String> sides(EventMention mention, Argument argument) {
    Set<String> sides = new TreeSet<>();
    Wording.of(argument.text()).words().stream()
        .map(TextWord::key)
        .filter(k -> words.is("side", k))
        .forEach(sides::add);
    mention.namesIn(argument.span()).stream()
        .filter(n -> !n.span().touches(argument.headSpan()))
        .map(NameUse::nameId)
        .forEach(sides::add);
    return sides;
  }

  private boolean areToTwo(Pair pair) {
    return pair.claimA().arguments().stream()
        .filter(a -> TO.contains(a.preposition()))
        .anyMatch(
            a ->
                pair.claimB().arguments().stream()
                    .filter(b -> b.preposition().equals(a.preposition()))
                    .anyMatch(b -> areTwo(a, b)));
  }

  private boolean areTwo(Argument a, Argument b) {
    return isThing(a)
        && isThing(b)
        && meaning.relate(a.head(), b.head()).compareTo(WordRelation.SIBLING) >= 0;
  }

  private static boolean isThing(Argument argument) {
    return argument.role() != Role.TIME && !Participants.isAmount(argument);
  }

  private boolean isOther(Claim claim, Wording wording, Doing doing) {
    int from = claim.span().start();
    return wording.words().stream()
        .filter(w -> !doing.words().contains(w))
        .anyMatch(
            w ->
                words.is("other-time", w.key())
                    || words.is("other-case", w.key()) && isOfActor(claim, w.span().moved(from)));
  }

  private static boolean isOfActor(Claim claim, Span word) {
    return claim.arguments().stream()
        .filter(a -> a.role() == Role.AGENT || a.role() == Role.PATIENT)
        .anyMatch(a -> a.span().contains(word));
  }

  /** Whether only one gives the hour: at noon it was not yet as many as in the evening. */
  private static boolean isOneOfTheHour(Pair pair) {
    return hasHour(pair.factsA()) != hasHour(pair.factsB())
        && Stream.concat(pair.factsA().quantities().stream(), pair.factsB().quantities().stream())
            .allMatch(q -> q.state().isEmpty());
  }

  private static boolean hasHour(SentenceFacts facts) {
    return facts.times().stream().anyMatch(t -> HOUR.matcher(t.value()).find());
  }

  private boolean areInTwoPlaces(Pair pair) {
    Optional<NameUse> a = placeReader.read(pair.a());
    Optional<NameUse> b = placeReader.read(pair.b());
    return a.isPresent() && b.isPresent() && placeReader.areTwo(a.get(), b.get(), pair);
  }

  /** Another ferry, the second round, the last summit; the minister of health, of transport. */
  private boolean areTwoMembers(Pair pair, Role role) {
    Optional<Argument> a = argument(pair.claimA(), role);
    Optional<Argument> b = argument(pair.claimB(), role);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> some = members(pair.claimA(), a.get());
    Set<String> others = members(pair.claimB(), b.get());
    return !some.isEmpty() && !others.isEmpty() && !some.equals(others)
        || a.get().head().equals(b.get().head()) && areOfTwo(a.get(), b.get());
  }

  private static Optional<Argument> argument(Claim claim, Role role) {
    return claim.arguments().stream().filter(a -> a.role() == role).findFirst();
  }

  /** Words before the head that say which one of several it is. */
  private Set<String> members(Claim claim, Argument argument) {
    Span before = new Span(argument.span().start(), argument.headSpan().start());
    String text = claim.span().contains(before) ? claim.cut(before) : "";
    return Wording.of(text).words().stream()
        .map(TextWord::key)
        .filter(k -> words.is("member", k))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether both say of what they are, in words that nothing joins. */
  private boolean areOfTwo(Argument a, Argument b) {
    List<TextWord> some = of(a);
    List<TextWord> others = of(b);
    return !some.isEmpty()
        && !others.isEmpty()
        && meaning.shared(some, others, WordRelation.SIBLING) == 0;
  }

  private static List<TextWord> of(Argument argument) {
    String head = argument.head();
    int at = argument.text().indexOf(" of ");
    boolean direct = at >= 0 && at <= argument.headSpan().end() - argument.span().start();
    return direct && !head.isEmpty()
        ? Wording.of(argument.text().substring(at)).content()
        : List.of();
  }
}
