package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.CandidatePairs.Candidate;
import org.crosscheck.rules.Rules;

/**
 * Compares what the outlets state in one story: inside each event, and for conflicts also between
 * events, because an opposite or a turned quotation often keeps two claims out of one event.
 */
public final class StoryComparer {
  /** An event with more claims is compared by the first of them: pairs grow with the square. */
  private static final int MOST_CLAIMS = 80;

  private final Rules rules;
  private final PairComparer pairComparer;
  private final WithinArticle withinArticle;
  private final StoryTolls storyTolls;
  private final CoverageReader coverageReader = new CoverageReader();
  private final FindingBuilder builder;

  public StoryComparer(Rules rules) {
    this.rules = rules;
    pairComparer = new PairComparer(rules);
    builder = new FindingBuilder(rules);
    withinArticle = new WithinArticle(pairComparer);
    storyTolls = new StoryTolls(rules, pairComparer);
  }

  /** The findings about a story, in the order of their ids. */
  public List<Finding> compare(List<EventClaim> claims) {
    List<EventClaim> ordered =
        claims.stream()
            .sorted(Comparator.comparing(EventClaim::mention, PairComparer.ORDER))
            .toList();
    Map<String, SentenceFacts> facts =
        SentenceFacts.of(ordered.stream().map(EventClaim::mention).toList());
    List<PairVerdict> verdicts = new ArrayList<>(counterparts(ordered, facts).keep(this::verdicts));
    List<ArticleTolls> tolls = storyTolls.read(ordered);
    verdicts.removeIf(new TollVerdicts(tolls)::isTold);
    verdicts.addAll(withinArticle.read(ordered, facts));
    Map<String, List<PairVerdict>> groups = new TreeMap<>();
    for (PairVerdict verdict : verdicts) {
      groups.computeIfAbsent(verdict.group(), k -> new ArrayList<>()).add(verdict);
    }
    return Stream.of(
            groups.values().stream().map(builder::build),
            tolls(ordered, tolls, facts).stream().map(builder::build),
            coverageReader.read(ordered).stream())
        .flatMap(s -> s)
        .sorted(Comparator.comparing(Finding::id))
        .toList();
  }

  /** Nothing where the claims are only those of one event: then the articles' tops are missing. */
  private List<List<PairVerdict>> tolls(
      List<EventClaim> claims, List<ArticleTolls> tolls, Map<String, SentenceFacts> facts) {
    boolean story = claims.stream().map(c -> c.mention().storyId()).distinct().count() == 1;
    return story ? storyTolls.compare(tolls, facts) : List.of();
  }

  private Counterparts counterparts(List<EventClaim> claims, Map<String, SentenceFacts> facts) {
    List<EventMention> mentions = claims.stream().map(EventClaim::mention).toList();
    return new Counterparts(
        claims, pairs(claims, facts), new IncidentEvidence(rules.countStates(), mentions));
  }

  private List<Verdict> verdicts(Pair pair) {
    List<Verdict> verdicts = pairComparer.compare(pair);
    if (!pair.isOneEvent()) {
      verdicts = verdicts.stream().filter(v -> v.relation() == Relation.DISAGREES).toList();
    }
    return Revisions.areOfOneOutlet(pair) ? Revisions.read(pair, verdicts) : verdicts;
  }

  private List<Pair> pairs(List<EventClaim> claims, Map<String, SentenceFacts> facts) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<EventClaim>> events =
        claims.stream()
            .collect(Collectors.groupingBy(EventClaim::eventId, TreeMap::new, Collectors.toList()));
    for (List<EventClaim> event : events.values()) {
      List<EventClaim> some = event.subList(0, Math.min(MOST_CLAIMS, event.size()));
      for (int i = 0; i < some.size(); i++) {
        for (int j = i + 1; j < some.size(); j++) {
          add(pairs, some.get(i), some.get(j), facts);
        }
      }
    }
    List<EventMention> mentions = claims.stream().map(EventClaim::mention).toList();
    for (Candidate c : CandidatePairs.of(mentions)) {
      EventClaim a = claims.get(c.first());
      EventClaim b = claims.get(c.second());
      if (!a.eventId().equals(b.eventId())) {
        add(pairs, a, b, facts);
      }
    }
    return pairs;
  }

  private void add(List<Pair> pairs, EventClaim a, EventClaim b, Map<String, SentenceFacts> facts) {
    if (areIndependent(a.mention(), b.mention())) {
      pairs.add(pairComparer.read(a, b, facts));
    }
  }

  /** Claims of two articles that are no copies of each other, or two readings of one address. */
  private static boolean areIndependent(EventMention a, EventMention b) {
    return !a.claim().articleId().equals(b.claim().articleId())
        && (a.copyGroup() == null
            || !a.copyGroup().equals(b.copyGroup())
            || Revisions.areOfOneAddress(a, b));
  }
}
