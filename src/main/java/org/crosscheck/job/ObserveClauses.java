package org.crosscheck.job;

import org.apache.spark.sql.Dataset;
import org.crosscheck.event.CandidatePair;
import org.crosscheck.event.ClaimPair;
import org.crosscheck.event.ClaimProfile;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.PairComparer;
import org.crosscheck.event.PairObservation;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.OnceATask;
import org.crosscheck.spark.Rows;

/** Writes down what is observed on candidate pairs of clauses, for learning to weigh it. */
public record ObserveClauses(Rules rules) {
  public Dataset<PairObservation> apply(Dataset<EventMention> mentions) {
    Dataset<ClaimProfile> profiles = Rows.keep(new ProfileClaims(rules).apply(mentions));
    Dataset<ClaimPair> pairs = new PairClaims(rules, new BlockCounts()).apply(profiles);
    Rules read = rules;
    OnceATask<PairComparer> comparer = new OnceATask<>(() -> PairComparer.of(read));
    return LinkClaims.overPairs(
        profiles,
        pairs,
        (a, b) ->
            new CandidatePair(a, b).areClausesOfTwoArticles() ? comparer.get().observe(a, b) : null,
        PairObservation.class);
  }
}
