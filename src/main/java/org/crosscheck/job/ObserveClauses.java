package org.crosscheck.job;

import org.apache.spark.sql.Dataset;
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
    Rules read = rules;
    OnceATask<PairComparer> comparer = new OnceATask<>(() -> PairComparer.of(read));
    return new PairClaims(rules, new BlockCounts())
        .apply(
            profiles,
            pair ->
                pair.areClausesOfTwoArticles()
                    ? comparer.get().observe(pair.first(), pair.second())
                    : null,
            PairObservation.class);
  }
}
