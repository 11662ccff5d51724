package org.crosscheck.finding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;

/**
 * Compares since when a story's articles say that a war or an uprising lasts. Reports of one story
 * recall one war in passing, each in its own words.
 */
final class StoryOnsets {
  /** A month is soon reckoned from the first protest, soon from the first shot. */
  private static final int DAYS = 92;

  /** So far from the noun a place says whose war it is. */
  private static final int NEAR = 30;

  private static final double SURE = 0.75;

  private final OnsetReader reader;
  private final PairComparer pairComparer;

  StoryOnsets(ComparisonWords words, WordMeaning meaning, PairComparer pairComparer) {
    reader = new OnsetReader(words, meaning);
    this.pairComparer = pairComparer;
  }

  /** A list of verdicts for each finding: what each article says first of a war. */
  List<List<PairVerdict>> compare(List<EventClaim> claims, Map<String, SentenceFacts> facts) {
    List<Onset> onsets = reader.read(claims);
    Map<String, Set<String>> named = onsets.isEmpty() ? Map.of() : ArticleNames.of(claims);
    return ArticlePairs.compare(
        onsets,
        Onset::kind,
        (some, others) -> {
          Onset a = some.get(0);
          Onset b = others.get(0);
          return areApart(a, b, named) ? List.of(verdict(a, b, facts)) : List.of();
        });
  }

  private static boolean areApart(Onset a, Onset b, Map<String, Set<String>> named) {
    return Times.gapDays(a.time(), b.time()) > DAYS
        && named.get(b.articleId()).containsAll(beside(a, EntityKind.PLACE))
        && named.get(a.articleId()).containsAll(beside(b, EntityKind.PLACE))
        && !areOfOthers(a, b, EntityKind.PLACE)
        && !areOfOthers(a, b, EntityKind.GROUP);
  }

  /** Whether the one is the war of some land or people and the other that of another. */
  private static boolean areOfOthers(Onset a, Onset b, EntityKind kind) {
    List<String> some = beside(a, kind);
    List<String> others = beside(b, kind);
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  /** The names close to the noun. */
  private static List<String> beside(Onset onset, EntityKind kind) {
    int at = onset.mention().claim().span().start() + onset.start();
    return onset.mention().ownNames().stream()
        .filter(n -> n.kind() == kind)
        .filter(n -> Math.abs(n.span().start() - at) <= NEAR)
        .map(NameUse::nameId)
        .toList();
  }

  private PairVerdict verdict(Onset a, Onset b, Map<String, SentenceFacts> facts) {
    Pair pair = pairComparer.read(a.at(), b.at(), facts);
    return new PairVerdict(
        pair,
        new Verdict(
            Relation.DISAGREES,
            Aspect.DATE,
            SURE,
            "onset",
            "When the " + a.kind() + " began",
            a.time().value(),
            b.time().value(),
            List.of(
                new Step("What began?", a.noun() + " and " + b.noun(), 1),
                new Step("Do the times meet?", "no", 1))));
  }
}
