package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.TallyReader.Tally;
import org.crosscheck.rules.ComparisonWords;

/**
 * Compares how a story's articles say that a vote went. As many members as voted show which vote it
 * is: an article that gives one tally of a body is set against one that gives another of as many.
 */
final class StoryTallies {
  /** Fewer members are no body whose votes are told apart by their number. */
  private static final int BODY = 7;

  /** A vote of more articles is compared by the first of them. */
  private static final int MOST_ARTICLES = 40;

  private static final double SURE = 0.7;

  private record Told(EventClaim at, Tally tally) {}

  private final TallyReader reader;
  private final ComparisonWords words;
  private final WordMeaning meaning;
  private final PairComparer pairComparer;

  StoryTallies(ComparisonWords words, WordMeaning meaning, PairComparer pairComparer) {
    this.words = words;
    this.meaning = meaning;
    this.pairComparer = pairComparer;
    reader = new TallyReader(words, meaning);
  }

  /** A list of verdicts for each finding. */
  List<List<PairVerdict>> compare(List<EventClaim> claims, Map<String, SentenceFacts> facts) {
    Map<String, List<PairVerdict>> findings = new LinkedHashMap<>();
    for (Map<String, Told> articles : read(claims, facts).values()) {
      List<Told> each = articles.values().stream().limit(MOST_ARTICLES).toList();
      for (int i = 0; i < each.size(); i++) {
        for (Told other : each.subList(i + 1, each.size())) {
          Told one = each.get(i);
          if (!one.tally().isSame(other.tally())
              && !one.at().mention().isCopyOf(other.at().mention())) {
            PairVerdict verdict = verdict(one, other, facts);
            findings
                .computeIfAbsent(verdict.verdict().answers(), k -> new ArrayList<>())
                .add(verdict);
          }
        }
      }
    }
    return List.copyOf(findings.values());
  }

  /** Knows the conflicts of two sentences' tallies that the articles' tallies tell as well. */
  static Predicate<PairVerdict> told(List<List<PairVerdict>> findings) {
    Set<String> told = new TreeSet<>();
    findings.stream().flatMap(List::stream).map(StoryTallies::articles).forEach(told::add);
    return p ->
        p.verdict().rule().equals(TallyComparison.RULE)
            && p.verdict().relation() == Relation.DISAGREES
            && told.contains(articles(p));
  }

  private static String articles(PairVerdict p) {
    String a = p.a().claim().articleId();
    String b = p.b().claim().articleId();
    return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
  }

  /** By how many voted, what each article says; nothing of one that has two such votes. */
  private Map<Integer, Map<String, Told>> read(
      List<EventClaim> claims, Map<String, SentenceFacts> facts) {
    Map<Integer, Map<String, Told>> bodies = new TreeMap<>();
    Set<String> several = new TreeSet<>();
    for (EventClaim at : claims) {
      for (Tally tally : tallies(at.mention(), facts)) {
        String article = at.mention().claim().articleId();
        Map<String, Told> body = bodies.computeIfAbsent(tally.sum(), k -> new LinkedHashMap<>());
        Told before = body.putIfAbsent(article, new Told(at, tally));
        if (before != null && !before.tally().isSame(tally)) {
          several.add(article + ' ' + tally.sum());
        }
      }
    }
    bodies.keySet().removeIf(sum -> sum < BODY);
    bodies.forEach(
        (sum, articles) -> articles.keySet().removeIf(a -> several.contains(a + ' ' + sum)));
    return bodies;
  }

  private List<Tally> tallies(EventMention mention, Map<String, SentenceFacts> facts) {
    Wording wording = pairComparer.wording(mention);
    List<Tally> told = reader.of(wording);
    boolean now = !TallyComparison.isOld(facts.get(SentenceFacts.key(mention)), mention);
    return !told.isEmpty() && now && isVote(wording) ? told : List.of();
  }

  private boolean isVote(Wording wording) {
    return wording.words().stream()
        .anyMatch(w -> meaning.isOfKind(w.key(), words.of("voting")) || w.key().equals("decision"));
  }

  private static String normal(Tally tally) {
    return tally.first() + "-" + tally.second();
  }

  private PairVerdict verdict(Told a, Told b, Map<String, SentenceFacts> facts) {
    return new PairVerdict(
        pairComparer.read(a.at(), b.at(), facts),
        new Verdict(
            Relation.DISAGREES,
            Aspect.QUANTITY,
            SURE,
            TallyComparison.RULE,
            "How the sides stood",
            normal(a.tally()),
            normal(b.tally()),
            List.of(
                new Step("How many voted?", String.valueOf(a.tally().sum()), 1),
                new Step("Are the tallies the same?", "no", 1))));
  }
}
