package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.finding.TollComparison.Meeting;
import org.crosscheck.rules.Rules;

/**
 * Compares the main tolls of a story's articles: each article's own number of the dead, injured or
 * arrested of its incident, whatever events its sentences were put into.
 */
final class StoryTolls {
  /** A story of more articles is compared by the first of them: pairs grow with the square. */
  private static final int MOST_ARTICLES = 80;

  /** So many sentences of an article stand for its number. */
  private static final int MOST_MENTIONS = 4;

  /** Half as many again. */
  private static final double CORRECTION = 0.6;

  /** A difference between more pairs of articles than this is told once. */
  private static final int MOST_FINDINGS = 9;

  private static final List<Relation> DIFFERENT =
      List.of(Relation.DISAGREES, Relation.UPDATED, Relation.MORE_SPECIFIC);

  private final TollReader tollReader;
  private final MainTollReader mainTollReader = new MainTollReader();
  private final SceneReader sceneReader;
  private final TollComparison comparison = new TollComparison();
  private final Incident incident;
  private final PairComparer pairComparer;

  StoryTolls(Rules rules, PairComparer pairComparer) {
    tollReader = new TollReader(rules);
    sceneReader = new SceneReader(rules);
    incident = new Incident(rules.eventNouns());
    this.pairComparer = pairComparer;
  }

  /** The tolls of each article of a story that counts any, in the order of its claims. */
  List<ArticleTolls> read(List<EventClaim> claims) {
    Map<String, List<EventClaim>> articles = new LinkedHashMap<>();
    claims.forEach(
        c ->
            articles
                .computeIfAbsent(c.mention().claim().articleId(), k -> new ArrayList<>())
                .add(c));
    List<ArticleTolls> found = new ArrayList<>();
    articles.forEach(
        (id, own) -> {
          List<Toll> all = tollReader.read(own);
          List<MainToll> main = mainTollReader.read(all);
          if (!all.isEmpty()) {
            Scene scene = sceneReader.read(main, TollReader.inOrder(own));
            found.add(new ArticleTolls(id, scene, main, all));
          }
        });
    return found;
  }

  /** What the articles' main tolls say of each other: a list of verdicts for each finding. */
  List<List<PairVerdict>> compare(List<ArticleTolls> story, Map<String, SentenceFacts> facts) {
    List<ArticleTolls> articles =
        story.stream().filter(a -> !a.main().isEmpty()).limit(MOST_ARTICLES).toList();
    Scenes scenes = new Scenes(articles.stream().map(ArticleTolls::scene).toList());
    Map<String, List<List<PairVerdict>>> groups = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        for (List<PairVerdict> verdicts : pair(articles.get(i), articles.get(j), scenes, facts)) {
          groups
              .computeIfAbsent(key(verdicts.get(0).verdict()), k -> new ArrayList<>())
              .add(verdicts);
        }
      }
    }
    Map<String, Scene> known = new TreeMap<>();
    articles.forEach(a -> known.put(a.articleId(), a.scene()));
    return groups.values().stream()
        .flatMap(g -> findings(g).stream())
        .map(f -> named(f, known))
        .toList();
  }

  /** The same verdicts with the incident in their question. */
  private List<PairVerdict> named(List<PairVerdict> finding, Map<String, Scene> scenes) {
    return finding.stream()
        .map(
            p ->
                new PairVerdict(
                    p.pair(), p.verdict().about(p.verdict().subject() + incident(p, scenes))))
        .toList();
  }

  private String incident(PairVerdict p, Map<String, Scene> scenes) {
    Scene a = scenes.get(p.a().claim().articleId());
    return incident.of(p.pair(), a, scenes.get(p.b().claim().articleId()));
  }

  /**
   * A difference is told of two articles at a time, so that a reviewer's word on it is about them;
   * told of very many it becomes one finding, as what the articles agree on always does.
   */
  private static List<List<PairVerdict>> findings(List<List<PairVerdict>> group) {
    boolean agreed = !DIFFERENT.contains(group.get(0).get(0).verdict().relation());
    return agreed || group.size() > MOST_FINDINGS
        ? List.of(group.stream().flatMap(List::stream).toList())
        : group;
  }

  private static String key(Verdict v) {
    return String.join("\u0000", v.subject(), v.relation().name(), v.answers());
  }

  private List<List<PairVerdict>> pair(
      ArticleTolls a, ArticleTolls b, Scenes scenes, Map<String, SentenceFacts> facts) {
    SceneMatch match = scenes.match(a.scene(), b.scene());
    if (match == SceneMatch.OTHER || !areIndependent(a, b)) {
      return List.of();
    }
    return comparison.meetings(a, b).stream()
        .filter(
            m ->
                m.agrees()
                    || m.isLikely(match) && !addUp(a, m.a(), m.b()) && !addUp(b, m.b(), m.a()))
        .map(m -> verdicts(m, match, facts))
        .toList();
  }

  /** Whether what an article counts in several places is the other's number in one. */
  private static boolean addUp(ArticleTolls article, MainToll own, MainToll other) {
    List<Toll> alike =
        article.all().stream()
            .filter(t -> t.state().equals(own.state()) && t.of() == own.of())
            .toList();
    return TollSums.reach(alike, other.count().low());
  }

  /** The verdict on the sentences that tell most, and again on each other one that gives it. */
  private List<PairVerdict> verdicts(
      Meeting meeting, SceneMatch match, Map<String, SentenceFacts> facts) {
    Toll a = meeting.a().first();
    Toll b = meeting.b().first();
    Pair best = pair(a, b, facts);
    Verdict verdict = revised(best, meeting, comparison.verdict(meeting, match, best));
    List<PairVerdict> verdicts = new ArrayList<>(List.of(new PairVerdict(best, verdict)));
    for (Toll other : others(meeting.a())) {
      verdicts.add(new PairVerdict(pair(other, b, facts), verdict));
    }
    for (Toll other : others(meeting.b())) {
      verdicts.add(new PairVerdict(pair(a, other, facts), verdict));
    }
    return verdicts;
  }

  private static List<Toll> others(MainToll toll) {
    return toll.mentions().stream().skip(1).limit(MOST_MENTIONS).toList();
  }

  /** An outlet corrects its number by a few; one far from its own earlier one counts other dead. */
  private static Verdict revised(Pair pair, Meeting meeting, Verdict verdict) {
    if (!Revisions.areOfOneOutlet(pair)) {
      return verdict;
    }
    boolean far =
        verdict.relation() == Relation.DISAGREES
            && QuantityMatch.doublings(meeting.a().count(), meeting.b().count()) > CORRECTION;
    return far ? verdict.with(Relation.UNDECIDED, verdict.steps()) : Revisions.read(pair, verdict);
  }

  private Pair pair(Toll a, Toll b, Map<String, SentenceFacts> facts) {
    return pairComparer.read(a.at(), b.at(), facts);
  }

  private static boolean areIndependent(ArticleTolls a, ArticleTolls b) {
    return !a.all().get(0).mention().isCopyOf(b.all().get(0).at().mention());
  }
}
