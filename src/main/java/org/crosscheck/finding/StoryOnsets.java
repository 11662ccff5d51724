package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;

/**
 * Compares since when a story's articles say that a war or an uprising lasts. Reports of one story
 * recall one war in passing, each in its own words.
 */
final class StoryOnsets {
  /** A war of more articles is compared by the first of them. */
  private static final int MOST_ARTICLES = 40;

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

  /** A list of verdicts for each finding. */
  List<List<PairVerdict>> compare(List<EventClaim> claims, Map<String, SentenceFacts> facts) {
    Map<String, Map<String, Onset>> kinds = new TreeMap<>();
    for (Onset onset : reader.read(claims)) {
      kinds
          .computeIfAbsent(onset.kind(), k -> new LinkedHashMap<>())
          .putIfAbsent(onset.articleId(), onset);
    }
    Map<String, Set<String>> named = kinds.isEmpty() ? Map.of() : ArticleNames.of(claims);
    Map<String, List<PairVerdict>> findings = new LinkedHashMap<>();
    kinds.forEach(
        (kind, articles) -> {
          List<Onset> each = articles.values().stream().limit(MOST_ARTICLES).toList();
          for (int i = 0; i < each.size(); i++) {
            for (Onset other : each.subList(i + 1, each.size())) {
              if (areApart(each.get(i), other, named)) {
                PairVerdict verdict = verdict(each.get(i), other, facts);
                findings
                    .computeIfAbsent(kind + verdict.verdict().answers(), k -> new ArrayList<>())
                    .add(verdict);
              }
            }
          }
        });
    return List.copyOf(findings.values());
  }

  private static boolean areApart(Onset a, Onset b, Map<String, Set<String>> named) {
    return Times.gapDays(a.time(), b.time()) > DAYS
        && !a.at().mention().isCopyOf(b.at().mention())
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
    int at = onset.at().mention().claim().span().start() + onset.start();
    return onset.at().mention().ownNames().stream()
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
