package org.crosscheck.name;

import java.io.Serializable;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.Weights;

/** Says whether two written names can be one person's, and why. */
public final class NameMatcher implements Serializable {
  private static final long serialVersionUID = 1;
  private static final double SAME = 0.5;

  private final NameSounds sounds;
  private final WrittenNameReader reader;
  private final WordComparer comparer;
  private final double[] weights;

  public NameMatcher(Rules rules) {
    sounds = new NameSounds(rules.romanisation());
    reader = new WrittenNameReader(rules, sounds);
    comparer = new WordComparer(sounds);
    weights = weights(rules.nameWeights());
  }

  private static double[] weights(Weights table) {
    NameObservation[] observations = NameObservation.values();
    double[] weights = new double[observations.length];
    for (NameObservation observation : observations) {
      weights[observation.ordinal()] = table.of(observation.label());
    }
    return weights;
  }

  /** The judgement on two names; the same in both orders. */
  public NameMatch match(String a, String b) {
    String x = Forms.clean(a);
    String y = Forms.clean(b);
    if (x.equals(y)) {
      return new NameMatch(true, 1, "written the same");
    }
    WrittenName first = read(x.compareTo(y) <= 0 ? x : y);
    WrittenName second = read(x.compareTo(y) <= 0 ? y : x);
    if (first.words().isEmpty() || second.words().isEmpty()) {
      return new NameMatch(false, 0, "no name to compare");
    }
    return match(first, second);
  }

  WrittenName read(String name) {
    return reader.read(name);
  }

  NameEvidence evidence(WrittenName a, WrittenName b) {
    return NameEvidence.of(a, b, NameAlignment.of(a, b, comparer), sounds);
  }

  NameMatch match(WrittenName a, WrittenName b) {
    NameAlignment alignment = NameAlignment.of(a, b, comparer);
    NameEvidence evidence = NameEvidence.of(a, b, alignment, sounds);
    double score = likelihood(evidence);
    String explanation = new NameExplanation(a, b).of(alignment, evidence);
    return new NameMatch(score >= SAME, score, explanation);
  }

  /** The score alone, for deciding many pairs. */
  double score(WrittenName a, WrittenName b) {
    return likelihood(evidence(a, b));
  }

  private double likelihood(NameEvidence evidence) {
    return 1 / (1 + Math.exp(-sum(evidence)));
  }

  private double sum(NameEvidence evidence) {
    double sum = 0;
    for (NameObservation observation : NameObservation.values()) {
      sum += weights[observation.ordinal()] * evidence.get(observation);
    }
    return sum;
  }
}
