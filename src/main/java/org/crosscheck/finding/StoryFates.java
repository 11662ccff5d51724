package org.crosscheck.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.ComparisonWords;

/**
 * Compares whether a story's articles have one person dead or living. A report that has the person
 * living is set against one that was there before it or came the same day: of an earlier one the
 * death is news.
 */
final class StoryFates {
  private static final double SURE = 0.72;

  /** Further apart they are told of other years. */
  private static final int MOST_DAYS = 30;

  private final FateReader reader;
  private final PairComparer pairComparer;

  StoryFates(ComparisonWords words, PairComparer pairComparer) {
    reader = new FateReader(words);
    this.pairComparer = pairComparer;
  }

  /**
   * A list of verdicts for each finding, in the order of the persons' ids: all who have one person
   * dead stand in one finding against all who have the same one living.
   */
  List<List<PairVerdict>> compare(List<EventClaim> claims, Map<String, SentenceFacts> facts) {
    return ArticlePairs.compare(
        reader.read(claims),
        Fate::nameId,
        (some, others) ->
            conflict(some, others)
                .or(() -> conflict(others, some))
                .map(c -> verdict(c, facts))
                .stream()
                .toList());
  }

  /** One article's words for a death and another's for a life after it. */
  private record Conflict(Fate dead, Fate living) {}

  private static Optional<Conflict> conflict(List<Fate> dead, List<Fate> living) {
    Optional<Fate> death = dead.stream().filter(Fate::dead).findFirst();
    if (death.isEmpty() || living.stream().anyMatch(Fate::dead)) {
      return Optional.empty();
    }
    Predicate<Fate> isOther =
        // What befell the person before the death is told by both.
        l -> dead.stream().noneMatch(d -> !d.dead() && isSameVerb(d, l));
    return living.stream()
        .filter(isOther)
        .filter(l -> isLater(death.get().mention(), l.mention()))
        .findFirst()
        .map(l -> new Conflict(death.get(), l));
  }

  private static boolean isSameVerb(Fate a, Fate b) {
    String lemma = a.mention().claim().predicate().lemma();
    return lemma.equals(b.mention().claim().predicate().lemma());
  }

  /** Whether the living's report is no earlier, and tells of no earlier day. */
  private static boolean isLater(EventMention dead, EventMention living) {
    if (dead.published() == null || living.published() == null) {
      return false;
    }
    long days = Times.daysBetween(dead.published(), living.published());
    return days >= 0 && days <= MOST_DAYS && !isToldOfDayBefore(dead, living);
  }

  private static boolean isToldOfDayBefore(EventMention dead, EventMention living) {
    return dead.claim().time() != null
        && living.claim().time() != null
        && living.claim().time().to().compareTo(dead.claim().time().from()) < 0;
  }

  private PairVerdict verdict(Conflict conflict, Map<String, SentenceFacts> facts) {
    Fate dead = conflict.dead();
    Fate living = conflict.living();
    Pair pair = pairComparer.read(dead.at(), living.at(), facts);
    return new PairVerdict(
        pair,
        new Verdict(
            Relation.DISAGREES,
            Aspect.STATUS,
            SURE,
            "fate",
            "Whether " + dead.person() + " is dead",
            "dead",
            "living",
            List.of(
                new Step("Is it one person?", dead.person(), 1),
                new Step("What is told?", dead.words() + " and " + living.words(), 1),
                new Step("Does the report of the living come later?", "yes, or the same day", 1),
                new Step("Does either article tell both?", "no", 1))));
  }
}
