package org.crosscheck.finding;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Quantity;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.WordDifference.Kind;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;

/** Compares claims in nearly the same words: what does the one changed place change? */
final class WordingComparison implements Comparison {
  private static final String RULE = "wording";

  /** So many words are to be the same; one fewer where a single place differs. */
  private static final double LEAST = 3;

  private static final double SAME = 0.6;

  @Override
  public List<Verdict> compare(Pair pair) {
    boolean oneTurn = pair.alignment().hunks().size() == 1;
    boolean whole = pair.isNearlySameWording() && pair.standAlone();
    if (!whole && !isOneDoing(pair) || pair.match().matched() < (oneTurn ? LEAST - 1 : LEAST)) {
      return List.of();
    }
    List<WordDifference> conflicts =
        pair.differences().stream()
            .filter(d -> d.kind().isConflict() && isOfOneKind(pair, d))
            .filter(d -> whole || d.kind() == Kind.NUMBER)
            .filter(d -> !isOneName(pair, d) && !isOneForm(d) && !doMeet(pair, d))
            .toList();
    // One changed place in a sentence that else is the same changes it; several are another one.
    if (conflicts.isEmpty() || conflicts.size() > 2) {
      return List.of();
    }
    WordDifference d = conflicts.get(0);
    boolean isNumber = d.kind() == Kind.NUMBER;
    double likeness = Math.max(SAME, pair.alignment().likeness());
    double sure = Confidence.of(sureness(d.kind()) + 0.3 * (likeness - SAME));
    return List.of(
        new Verdict(
            sure < Confidence.DECIDED ? Relation.UNDECIDED : Relation.DISAGREES,
            Quotations.areOne(pair) ? Aspect.QUOTE : isDate(pair, d) ? Aspect.DATE : aspect(d),
            sure,
            RULE,
            "In nearly the same words",
            isNumber
                ? words(pair.a(), pair.factsA(), pair.wordsA(), d.a())
                : pair.wordsA().cut(d.a()),
            isNumber
                ? words(pair.b(), pair.factsB(), pair.wordsB(), d.b())
                : pair.wordsB().cut(d.b()),
            List.of(
                new Step(
                    "How much of the wording is the same?",
                    Math.round(100 * pair.alignment().likeness()) + " in 100 words",
                    pair.alignment().likeness()),
                new Step("What does the changed place do?", question(d.kind()), sure))));
  }

  /** Whether both are cut alike around one verb, of which only a number may differ. */
  private static boolean isOneDoing(Pair pair) {
    return pair.holdsOtherWording()
        && pair.predicates() == WordRelation.SAME
        && pair.claimA().kind() == pair.claimB().kind()
        && pair.claimA().certainty() == pair.claimB().certainty()
        && Pair.isRelative(pair.wordsA()) == Pair.isRelative(pair.wordsB());
  }

  /**
   * Whether two numbers can both be right: about forty, at least 38; killed so many, hurt so many.
   */
  private static boolean doMeet(Pair pair, WordDifference d) {
    Optional<Quantity> a = number(pair.a(), pair.factsA(), d.a());
    Optional<Quantity> b = number(pair.b(), pair.factsB(), d.b());
    return d.kind() == Kind.NUMBER
        && a.isPresent()
        && b.isPresent()
        && (QuantityMatch.of(a.get(), b.get()) != QuantityMatch.APART
            || areOfTwoDoings(a.get(), b.get(), pair));
  }

  /** Whether other things happened to what is counted: damaged so many, destroyed so many. */
  private static boolean areOfTwoDoings(Quantity a, Quantity b, Pair pair) {
    return !a.state().isEmpty()
        && !b.state().isEmpty()
        && !a.state().equals(b.state())
        && !pair.haveSamePredicate();
  }

  /** The words that differ, of a number all that belong to it. */
  private static String words(
      EventMention mention, SentenceFacts facts, Wording wording, List<TextWord> words) {
    return number(mention, facts, words)
        .map(q -> QuantityWords.of(q, mention.claim()))
        .orElseGet(() -> wording.cut(words));
  }

  private static Optional<Quantity> number(
      EventMention mention, SentenceFacts facts, List<TextWord> words) {
    int start = mention.claim().span().start();
    return facts.quantities().stream()
        .filter(q -> q.low() != null || q.high() != null)
        .filter(q -> words.stream().anyMatch(w -> q.span().touches(w.span().moved(start))))
        .findFirst();
  }

  /** Whether both stretches hold the same name, by other words. */
  private static boolean isOneName(Pair pair, WordDifference d) {
    if (d.kind() != Kind.NAME && d.kind() != Kind.CHANGED) {
      return false;
    }
    List<String> names = names(pair.a(), d.a());
    return names(pair.b(), d.b()).stream().anyMatch(names::contains);
  }

  /** Whether the words can stand for each other: two persons, two single words of one kind. */
  private static boolean isOfOneKind(Pair pair, WordDifference d) {
    if (d.kind() == Kind.NAME) {
      Set<EntityKind> kinds = kinds(pair.a(), d.a());
      Set<EntityKind> others = kinds(pair.b(), d.b());
      return kinds.isEmpty() || others.isEmpty() || !Collections.disjoint(kinds, others);
    }
    return d.kind() != Kind.CHANGED
        || d.a().size() == 1
            && d.b().size() == 1
            && d.a().get(0).named() == d.b().get(0).named()
            && d.a().get(0).key().endsWith("ed") == d.b().get(0).key().endsWith("ed");
  }

  private static Set<EntityKind> kinds(EventMention mention, List<TextWord> words) {
    return touched(mention, words).map(NameUse::kind).collect(Collectors.toSet());
  }

  private static List<String> names(EventMention mention, List<TextWord> words) {
    return touched(mention, words).map(NameUse::nameId).toList();
  }

  private static Stream<NameUse> touched(EventMention mention, List<TextWord> words) {
    int start = mention.claim().span().start();
    return words.stream().flatMap(w -> mention.namesIn(w.span().moved(start)).stream()).distinct();
  }

  /** One name with and without an ending or a lost apostrophe: Assads, Assad. */
  private static boolean isOneForm(WordDifference d) {
    return d.a().size() == 1
        && d.b().size() == 1
        && (d.a().get(0).key().startsWith(d.b().get(0).key())
            || d.b().get(0).key().startsWith(d.a().get(0).key()));
  }

  /** Whether the number that differs is one of a day, a month or a year. */
  private static boolean isDate(Pair pair, WordDifference d) {
    return d.kind() == Kind.NUMBER && isDated(pair.a(), d.a()) && isDated(pair.b(), d.b());
  }

  private static boolean isDated(EventMention mention, List<TextWord> words) {
    int start = mention.claim().span().start();
    return mention.claim().times().stream()
        .filter(Times::isMoment)
        .anyMatch(t -> words.stream().anyMatch(w -> t.span().touches(w.span().moved(start))));
  }

  private static double sureness(Kind kind) {
    return switch (kind) {
      case OPPOSITE, NEGATION -> 0.8;
      case NUMBER -> 0.75;
      case NAME -> 0.6;
      default -> 0.5;
    };
  }

  private static Aspect aspect(WordDifference difference) {
    return switch (difference.kind()) {
      case NEGATION -> Aspect.NEGATION;
      case NUMBER -> Aspect.QUANTITY;
      case NAME, CHANGED -> Aspect.IDENTITY;
      default -> Aspect.OPPOSITE;
    };
  }

  private static String question(Kind kind) {
    return switch (kind) {
      case OPPOSITE -> "it puts an opposite";
      case NEGATION -> "it denies";
      case NUMBER -> "it gives another number";
      case NAME -> "it gives another name";
      default -> "it names another thing";
    };
  }
}
