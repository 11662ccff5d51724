package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.article.Part;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.EventMention;

/**
 * Finds articles that give two answers on one event: in nearly the same words, in one voice. What
 * is told in other words is another happening, a part, an earlier count or somebody else's view.
 */
final class WithinArticle {
  /** Two numbers of one article are of two places, two hours or a part and its whole. */
  private static final String RULE = "negation";

  /** An article seldom contradicts itself: what is not sure is another happening. */
  private static final double SURE = 0.75;

  private final PairComparer pairComparer;

  WithinArticle(PairComparer pairComparer) {
    this.pairComparer = pairComparer;
  }

  /** The conflicts inside each article, as verdicts of relation COVERAGE. */
  List<PairVerdict> read(List<EventClaim> story, Map<String, SentenceFacts> facts) {
    Map<String, List<EventClaim>> groups = new TreeMap<>();
    for (EventClaim c : story) {
      groups
          .computeIfAbsent(
              c.mention().claim().articleId() + ' ' + c.eventId(), k -> new ArrayList<>())
          .add(c);
    }
    List<PairVerdict> found = new ArrayList<>();
    for (List<EventClaim> claims : groups.values()) {
      for (int i = 0; i < claims.size(); i++) {
        for (int j = i + 1; j < claims.size(); j++) {
          compare(claims.get(i), claims.get(j), facts, found);
        }
      }
    }
    return found;
  }

  private void compare(
      EventClaim a, EventClaim b, Map<String, SentenceFacts> facts, List<PairVerdict> found) {
    if (SentenceFacts.key(a.mention()).equals(SentenceFacts.key(b.mention()))
        || !areOfOneSpeaker(a.mention().claim(), b.mention().claim())) {
      return;
    }
    Pair pair = pairComparer.read(a, b, facts);
    if (pair.isNearlySameWording() && pair.areFinite() && pair.haveSamePredicate()) {
      pairComparer.compare(pair).stream()
          .filter(v -> v.rule().equals(RULE) && v.relation() == Relation.DISAGREES)
          .filter(v -> v.confidence() >= SURE)
          .forEach(v -> found.add(new PairVerdict(pair, coverage(pair, v))));
    }
  }

  /** What two persons say an article may well set side by side. */
  private static boolean areOfOneSpeaker(Claim a, Claim b) {
    return Words.speaker(a).equals(Words.speaker(b));
  }

  private static Verdict coverage(Pair pair, Verdict v) {
    boolean headline = part(pair.a()) != part(pair.b());
    return new Verdict(
        Relation.COVERAGE,
        headline ? Aspect.HEADLINE_BODY : Aspect.SELF_CONTRADICTION,
        v.confidence(),
        headline ? HeadlineTolls.RULE : "self-contradiction",
        v.subject(),
        v.valueA(),
        v.valueB(),
        v.steps());
  }

  private static Part part(EventMention mention) {
    return mention.claim().part();
  }
}
