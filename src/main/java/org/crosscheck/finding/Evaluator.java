package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.event.PairObservation;
import org.crosscheck.finding.Evaluation.Score;

/**
 * Measures a run against labelled pairs of passages: a pair has a relation if a finding of that
 * relation sets a claim that overlaps the one passage against a claim that overlaps the other.
 */
public final class Evaluator {
  private final PassageClaims passages = new PassageClaims();
  private final Map<String, Set<String>> events = new HashMap<>();
  private final Map<String, Set<Finding>> findings = new HashMap<>();

  /** Adds an article of the run. */
  public void addArticle(String articleId, String title, String text) {
    passages.addArticle(articleId, title, text);
  }

  /** Adds a claim of the run with its event. */
  public void addClaim(String articleId, String claimId, String text, String eventId) {
    passages.addClaim(articleId, claimId, text);
    events.computeIfAbsent(claimId, k -> new HashSet<>()).add(eventId);
  }

  /** Adds a finding of the run. */
  public void addFinding(Finding finding) {
    for (Position a : finding.positions()) {
      for (Position b : finding.positions()) {
        boolean opposed = a.side() != b.side() || finding.relation() == Relation.AGREES;
        if (opposed && !a.claimId().equals(b.claimId())) {
          findings
              .computeIfAbsent(a.claimId() + ' ' + b.claimId(), k -> new HashSet<>())
              .add(finding);
        }
      }
    }
  }

  /** Each two claims, as {@link PairObservation#both}, that overlap the passages of a pair. */
  public Set<String> claimsOf(LabelledPair pair) {
    Set<String> claims = new TreeSet<>();
    for (String a : passages.of(pair.articleA(), pair.textA())) {
      for (String b : passages.of(pair.articleB(), pair.textB())) {
        claims.add(PairObservation.both(a, b));
      }
    }
    return claims;
  }

  /** The figures over the labelled pairs. */
  public Evaluation evaluate(List<LabelledPair> pairs) {
    Map<String, int[]> relations = new TreeMap<>();
    Map<String, int[]> aspects = new TreeMap<>();
    int aligned = 0;
    for (LabelledPair pair : pairs) {
      Set<String> found = new HashSet<>();
      Set<String> foundAspects = new HashSet<>();
      if (read(pair, found, foundAspects)) {
        aligned++;
      }
      for (Relation relation : Relation.values()) {
        count(relations, relation.name(), pair.relation(), found);
      }
      for (Aspect aspect : Aspect.values()) {
        String label = pair.relation().equals("DISAGREES") ? pair.aspect() : "";
        count(aspects, aspect.slug(), label, foundAspects);
      }
    }
    return new Evaluation(pairs.size(), aligned, scores(relations), scores(aspects));
  }

  /** Adds what the run says of a pair; whether it holds the passages together at all. */
  private boolean read(LabelledPair pair, Set<String> relations, Set<String> aspects) {
    boolean together = false;
    for (String a : passages.of(pair.articleA(), pair.textA())) {
      for (String b : passages.of(pair.articleB(), pair.textB())) {
        together |= events.get(a).stream().anyMatch(events.get(b)::contains);
        for (Finding f : findings.getOrDefault(a + ' ' + b, Set.of())) {
          relations.add(f.relation().name());
          if (f.relation() == Relation.DISAGREES) {
            aspects.add(f.aspect().slug());
          }
        }
      }
    }
    return together || !relations.isEmpty();
  }

  private static void count(
      Map<String, int[]> counts, String label, String labelled, Set<String> found) {
    int[] count = counts.computeIfAbsent(label, k -> new int[3]);
    boolean wanted = label.equals(labelled);
    boolean given = found.contains(label);
    count[0] += wanted ? 1 : 0;
    count[1] += given ? 1 : 0;
    count[2] += wanted && given ? 1 : 0;
  }

  private static List<Score> scores(Map<String, int[]> counts) {
    List<Score> scores = new ArrayList<>();
    counts.forEach(
        (label, c) -> {
          if (c[0] + c[1] > 0) {
            scores.add(new Score(label, c[0], c[1], c[2]));
          }
        });
    return scores;
  }
}
