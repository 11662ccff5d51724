package org.crosscheck.job;

import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.crosscheck.event.CandidatePair;
import org.crosscheck.event.ClaimPair;
import org.crosscheck.event.ClaimProfile;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.PairComparer;
import org.crosscheck.event.PairObservation;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.MappedIterator;
import org.crosscheck.spark.Rows;

/** Writes down what is observed on candidate pairs of clauses, for learning to weigh it. */
public record ObserveClauses(Rules rules) {
  public Dataset<PairObservation> apply(Dataset<EventMention> mentions) {
    Dataset<ClaimProfile> profiles = Rows.keep(new ProfileClaims(rules).apply(mentions));
    Dataset<ClaimPair> pairs = new PairClaims(rules, new BlockCounts()).apply(profiles);
    Rules read = rules;
    return Rows.mapPartitions(
        Rows.filter(LinkClaims.candidates(profiles, pairs), CandidatePair::areClausesOfTwoArticles),
        rows -> observe(read, rows),
        PairObservation.class);
  }

  private static Iterator<PairObservation> observe(Rules rules, Iterator<CandidatePair> pairs) {
    PairComparer comparer = PairComparer.of(rules);
    return new MappedIterator<>(pairs, p -> comparer.observe(p.first(), p.second()));
  }
}
