package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.event.ClaimLink;

/**
 * Chooses the pairs of a story's claims that are compared even if no event holds both: of the links
 * between clauses that state one thing, the best few of each claim with each other article.
 */
final class LinkedPairs {
  /** A sentence's match is often split between two clauses; a third is another match. */
  private static final int BEST = 2;

  private static final Comparator<ClaimLink> LIKELIEST =
      Comparator.comparingDouble((ClaimLink l) -> -l.statement())
          .thenComparing(ClaimLink::first)
          .thenComparing(ClaimLink::second);

  private final Map<String, String> articles = new HashMap<>();
  private final Map<String, String> sentences = new HashMap<>();
  private final Map<Meeting, Integer> met = new HashMap<>();

  private LinkedPairs(List<EventClaim> claims) {
    for (EventClaim c : claims) {
      articles.put(c.mention().claim().id(), c.mention().claim().articleId());
      sentences.put(c.mention().claim().id(), SentenceFacts.key(c.mention()));
    }
  }

  /** What ties the chosen pairs, likeliest first. */
  static List<Tie> of(List<EventClaim> claims, List<ClaimLink> links) {
    LinkedPairs pairs = new LinkedPairs(claims);
    List<Tie> chosen = new ArrayList<>();
    for (ClaimLink link : links.stream().sorted(LIKELIEST).toList()) {
      boolean best = pairs.isBest(link);
      boolean nearest = pairs.isNearest(link);
      if (best) {
        chosen.add(new Tie(link, nearest));
      }
    }
    return chosen;
  }

  /** Whether it is among the best few of either claim. */
  private boolean isBest(ClaimLink link) {
    int first = meet(link.first(), link.second());
    int second = meet(link.second(), link.first());
    return Math.min(first, second) <= BEST;
  }

  /** Whether one of the sentences meets the other's article for the first time. */
  private boolean isNearest(ClaimLink link) {
    int first = meet(sentences.get(link.first()), link.second());
    int second = meet(sentences.get(link.second()), link.first());
    return Math.min(first, second) == 1;
  }

  /** A claim or sentence and an article. */
  private record Meeting(String one, String articleId) {}

  /** How often a claim or sentence has now met the article of another claim. */
  private int meet(String one, String other) {
    return met.merge(new Meeting(one, articles.get(other)), 1, Integer::sum);
  }
}
