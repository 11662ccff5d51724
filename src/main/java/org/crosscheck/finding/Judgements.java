package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Applies reviewers' judgements to the findings of a run; the last judgement of a finding holds.
 */
public final class Judgements {
  private final Map<String, Judgement> byFinding = new LinkedHashMap<>();

  public Judgements(List<Judgement> judgements) {
    judgements.forEach(j -> byFinding.put(j.findingId(), j));
  }

  /** The findings without those that a reviewer rejected, the others as they were judged. */
  public List<Finding> apply(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      Judgement judgement = byFinding.get(finding.id());
      if (judgement == null) {
        kept.add(finding);
      } else if (judgement.verdict().equals("right")) {
        kept.add(judged(finding, finding.relation(), 1, judgement));
      } else if (judgement.verdict().equals("unsure")) {
        kept.add(judged(finding, Relation.UNDECIDED, finding.confidence(), judgement));
      }
    }
    return kept;
  }

  /**
   * Pairs of claims that a reviewer forbids to join, the lesser id first and apart by a space: the
   * claims of every finding that was judged to be of two events.
   */
  public Set<String> forbiddenPairs() {
    Set<String> pairs = new TreeSet<>();
    for (Judgement judgement : byFinding.values()) {
      if (judgement.verdict().equals("other-event")) {
        for (String a : judgement.claimIds()) {
          judgement.claimIds().stream()
              .filter(b -> a.compareTo(b) < 0)
              .forEach(b -> pairs.add(a + ' ' + b));
        }
      }
    }
    return pairs;
  }

  /** The verdict, who gave it and why, as far as they are known. */
  private static String words(Judgement judgement) {
    String by = judgement.reviewer().isEmpty() ? "" : ", says " + judgement.reviewer();
    return judgement.verdict() + by + (judgement.note().isEmpty() ? "" : ": " + judgement.note());
  }

  private static Finding judged(
      Finding f, Relation relation, double confidence, Judgement judgement) {
    List<Step> steps = new ArrayList<>(f.steps());
    steps.add(new Step("What did a reviewer say?", words(judgement), confidence));
    return new Finding(
        f.id(),
        f.eventId(),
        f.storyId(),
        relation,
        f.aspect(),
        confidence,
        f.explanation(),
        f.rule(),
        steps,
        f.mayExplain(),
        f.voice(),
        f.origins(),
        f.positions());
  }
}
