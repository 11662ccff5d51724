package org.crosscheck.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final double SURE = 0.7;

  /** A tally of a vote, as a claim gives it. */
  private record Vote(EventClaim at, Tally tally) implements StoryAnswer {
    String voters() {
      return String.valueOf(tally.sum());
    }

    boolean isSame(Vote other) {
      return tally.isSame(other.tally);
    }
  }

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

  /** A list of verdicts for each finding; none on an article that has two such votes. */
  List<List<PairVerdict>> compare(List<EventClaim> claims, Map<String, SentenceFacts> facts) {
    return ArticlePairs.compare(
        votes(claims, facts),
        Vote::voters,
        (some, others) -> {
          Vote a = some.get(0);
          Vote b = others.get(0);
          boolean told = some.stream().allMatch(a::isSame) && others.stream().allMatch(b::isSame);
          return told && !a.isSame(b) ? List.of(verdict(a, b, facts)) : List.of();
        });
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

  private List<Vote> votes(List<EventClaim> claims, Map<String, SentenceFacts> facts) {
    return claims.stream()
        .flatMap(at -> tallies(at.mention(), facts).stream().map(tally -> new Vote(at, tally)))
        .filter(v -> v.tally().sum() >= BODY)
        .toList();
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

  private PairVerdict verdict(Vote a, Vote b, Map<String, SentenceFacts> facts) {
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
                new Step("How many voted?", a.voters(), 1),
                new Step("Are the tallies the same?", "no", 1))));
  }
}
