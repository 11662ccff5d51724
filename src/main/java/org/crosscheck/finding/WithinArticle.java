package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.article.Part;
import org.crosscheck.event.EventMention;

/** Finds articles whose headline or body conflicts with their own text about one event. */
final class WithinArticle {
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
    if (SentenceFacts.key(a.mention()).equals(SentenceFacts.key(b.mention()))) {
      return;
    }
    Pair pair = pairComparer.read(a, b, facts);
    for (Verdict v : pairComparer.compare(pair)) {
      boolean kind = v.rule().equals("quantity") || v.rule().equals("negation");
      if (kind
          && v.relation() == Relation.DISAGREES
          && v.confidence() >= SURE
          && !isRepeated(pair)) {
        found.add(new PairVerdict(pair, coverage(pair, v)));
      }
    }
  }

  /** Whether each sentence holds the other's number as well: then two things are counted. */
  private static boolean isRepeated(Pair pair) {
    return pair.factsA().quantities().size() > 2 || pair.factsB().quantities().size() > 2;
  }

  private static Verdict coverage(Pair pair, Verdict v) {
    boolean headline = part(pair.a()) != part(pair.b());
    return new Verdict(
        Relation.COVERAGE,
        headline ? Aspect.HEADLINE_BODY : Aspect.SELF_CONTRADICTION,
        v.confidence(),
        headline ? "headline-body" : "self-contradiction",
        v.subject(),
        v.valueA(),
        v.valueB(),
        v.steps());
  }

  private static Part part(EventMention mention) {
    return mention.claim().part();
  }
}
