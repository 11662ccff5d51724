package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.event.ClaimLink;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.CandidatePairs.Candidate;
import org.crosscheck.rules.Rules;

/**
 * Compares what the outlets state in one story: inside each event, and between events where two
 * claims are likely to state one thing, because another verb often keeps them out of one event; for
 * conflicts also where they share rare words, because an opposite keeps them from being likely.
 */
public final class StoryComparer {
  /** An event with more claims is compared by the first of them: pairs grow with the square. */
  private static final int MOST_CLAIMS = 80;

  private final Rules rules;
  private final PairComparer pairComparer;
  private final WithinArticle withinArticle;
  private final HeadlineTolls headlineTolls;
  private final StoryTolls storyTolls;
  private final StoryAges storyAges;
  private final StoryFates storyFates;
  private final StoryQuestions storyQuestions;
  private final StoryOnsets storyOnsets;
  private final StoryTallies storyTallies;
  private final StoryBlames storyBlames;
  private final StorySpellings storySpellings;
  private final CoverageReader coverageReader = new CoverageReader();
  private final FindingBuilder builder;

  public StoryComparer(Rules rules) {
    this.rules = rules;
    WordMeaning meaning = new WordMeaning(rules);
    pairComparer = new PairComparer(rules, meaning);
    builder = new FindingBuilder(rules);
    withinArticle = new WithinArticle(pairComparer);
    headlineTolls = new HeadlineTolls(rules.eventNouns(), pairComparer);
    storyTolls = new StoryTolls(rules, pairComparer);
    storyAges = new StoryAges(pairComparer);
    storyOnsets = new StoryOnsets(rules.comparisonWords(), meaning, pairComparer);
    storyTallies = new StoryTallies(rules.comparisonWords(), meaning, pairComparer);
    storyFates = new StoryFates(rules.comparisonWords(), pairComparer);
    storyQuestions = new StoryQuestions(rules, meaning, pairComparer);
    storyBlames = new StoryBlames(rules, pairComparer);
    storySpellings = new StorySpellings(rules);
  }

  /** The findings about a story of which nothing but its events is known. */
  public List<Finding> compare(List<EventClaim> claims) {
    return compare(claims, List.of());
  }

  /**
   * The findings about a story, in the order of their ids.
   *
   * @param links clauses of the story that are likely to state one thing
   */
  public List<Finding> compare(List<EventClaim> claims, List<ClaimLink> links) {
    List<EventClaim> ordered =
        StoryYears.settle(claims).stream()
            .sorted(Comparator.comparing(EventClaim::mention, PairComparer.ORDER))
            .toList();
    Map<String, SentenceFacts> facts =
        SentenceFacts.of(ordered.stream().map(EventClaim::mention).toList());
    IncidentEvidence incidents = incidents(ordered);
    Counterparts counterparts = new Counterparts(ordered, pairs(ordered, links, facts), incidents);
    ShownNumbers numbers = new ShownNumbers(ordered);
    List<PairVerdict> verdicts =
        counterparts.keep(this::verdicts).stream()
            .map(numbers::of)
            .collect(Collectors.toCollection(ArrayList::new));
    List<ArticleTolls> tolls = storyTolls.read(ordered);
    List<PersonAge> ages = storyAges.read(ordered);
    verdicts.removeIf(new TollVerdicts(tolls)::isTold);
    verdicts.removeIf(StoryAges.told(ages));
    List<List<PairVerdict>> tallies = storyTallies.compare(ordered, facts);
    verdicts.removeIf(StoryTallies.told(tallies));
    List<List<PairVerdict>> blames = storyBlames.compare(ordered, facts, incidents);
    verdicts.removeIf(StoryBlames.told(blames));
    verdicts.addAll(withinArticle.read(ordered, facts));
    verdicts.addAll(headlineTolls.compare(tolls, facts));
    return Stream.of(
            VerdictGroups.of(verdicts).stream()
                .map(BothWays::without)
                .filter(g -> !g.isEmpty())
                .map(builder::build),
            tolls(ordered, tolls, facts).stream().map(builder::build),
            storyAges.compare(ages, facts).stream().map(builder::build),
            tallies.stream().map(builder::build),
            storyOnsets.compare(ordered, facts).stream().map(builder::build),
            storyFates.compare(ordered, facts).stream().map(builder::build),
            storyQuestions.compare(ordered, facts, verdicts, tolls, areOfOneStory(ordered)).stream()
                .map(builder::build),
            blames.stream().map(builder::build),
            storySpellings.compare(ordered).stream(),
            coverageReader.read(ordered).stream())
        .flatMap(s -> s)
        .sorted(Comparator.comparing(Finding::id))
        .toList();
  }

  /** Nothing where the claims are only those of one event: then the articles' tops are missing. */
  private List<List<PairVerdict>> tolls(
      List<EventClaim> claims, List<ArticleTolls> tolls, Map<String, SentenceFacts> facts) {
    return areOfOneStory(claims) ? storyTolls.compare(tolls, facts) : List.of();
  }

  private static boolean areOfOneStory(List<EventClaim> claims) {
    return claims.stream().map(c -> c.mention().storyId()).distinct().count() == 1;
  }

  private IncidentEvidence incidents(List<EventClaim> claims) {
    return new IncidentEvidence(
        rules.countStates(), claims.stream().map(EventClaim::mention).toList());
  }

  private List<Verdict> verdicts(Pair pair) {
    List<Verdict> found = pairComparer.compare(pair);
    if (CopyChanges.areCopies(pair)) {
      return CopyChanges.read(pair, found);
    }
    List<Verdict> verdicts = pair.isOneEvent() ? found : AcrossEvents.of(pair, found);
    return Revisions.areOfOneOutlet(pair) ? Revisions.read(pair, verdicts) : verdicts;
  }

  private List<Pair> pairs(
      List<EventClaim> claims, List<ClaimLink> links, Map<String, SentenceFacts> facts) {
    Map<String, Integer> places = new HashMap<>();
    claims.forEach(c -> places.put(c.mention().claim().id(), places.size()));
    Map<Candidate, Tie> ties = new LinkedHashMap<>();
    for (Tie tie : LinkedPairs.of(claims, links)) {
      int first = places.get(tie.link().first());
      int second = places.get(tie.link().second());
      ties.put(new Candidate(Math.min(first, second), Math.max(first, second)), tie);
    }
    Set<Candidate> chosen = new LinkedHashSet<>(insideEvents(claims));
    ties.keySet().stream().filter(c -> !areOfOneEvent(c, claims)).forEach(chosen::add);
    CandidatePairs.of(claims.stream().map(EventClaim::mention).toList()).stream()
        .filter(c -> !areOfOneEvent(c, claims))
        .forEach(chosen::add);
    List<Pair> pairs = new ArrayList<>();
    for (Candidate both : chosen) {
      EventClaim a = claims.get(both.first());
      EventClaim b = claims.get(both.second());
      if (areToCompare(a.mention(), b.mention())) {
        pairs.add(pairComparer.read(a, b, facts, ties.get(both)));
      }
    }
    return pairs;
  }

  private static boolean areOfOneEvent(Candidate both, List<EventClaim> claims) {
    return claims.get(both.first()).eventId().equals(claims.get(both.second()).eventId());
  }

  private static List<Candidate> insideEvents(List<EventClaim> claims) {
    List<Candidate> chosen = new ArrayList<>();
    // Claims of one story are compared with their story.
    boolean all = areOfOneStory(claims);
    Map<String, List<Integer>> events = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      events.computeIfAbsent(claims.get(i).eventId(), k -> new ArrayList<>()).add(i);
    }
    for (List<Integer> event : events.values()) {
      List<Integer> some = event.subList(0, Math.min(MOST_CLAIMS, event.size()));
      for (int i = 0; i < some.size(); i++) {
        for (int j = i + 1; j < some.size(); j++) {
          String storyA = claims.get(some.get(i)).mention().storyId();
          if (all || !storyA.equals(claims.get(some.get(j)).mention().storyId())) {
            chosen.add(new Candidate(some.get(i), some.get(j)));
          }
        }
      }
    }
    return chosen;
  }

  /** Claims of two articles; of copies those that are not the same to the letter. */
  private static boolean areToCompare(EventMention a, EventMention b) {
    return !a.claim().articleId().equals(b.claim().articleId())
        && (!a.isCopyOf(b) || Revisions.areOfOneAddress(a, b) || CopyChanges.mayDiffer(a, b));
  }
}
