package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.crosscheck.event.CandidatePair;
import org.crosscheck.event.ClaimLink;
import org.crosscheck.event.ClaimPair;
import org.crosscheck.event.ClaimProfile;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.PairScorer;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.MappedIterator;
import org.crosscheck.spark.Rows;

/**
 * Links claims that may speak of one event or state one thing: profiles, candidate pairs, scores.
 *
 * @param forbidden pairs that a reviewer has judged not to be of one event
 */
public record LinkClaims(Rules rules, List<ClaimPair> forbidden, BlockCounts blocks) {
  /** The least average weight that joins two clusters. */
  static final double STRONG = 0.2;

  /** Weaker links do not move an average. */
  private static final double NOTHING = 0.01;

  public LinkClaims {
    forbidden = List.copyOf(forbidden);
  }

  public Dataset<ClaimLink> apply(Dataset<EventMention> mentions) {
    // Read by the blocks and twice by the scores.
    Dataset<ClaimProfile> profiles = Rows.keep(new ProfileClaims(rules).apply(mentions));
    Dataset<ClaimPair> pairs = new PairClaims(rules, blocks).apply(profiles);
    Rules read = rules;
    Dataset<ClaimLink> links =
        Rows.filter(
            Rows.mapPartitions(
                candidates(profiles, pairs), rows -> links(read, rows), ClaimLink.class),
            l -> l.isForbidden() || l.isOneStatement() || l.weight() >= NOTHING);
    return withForbidden(links);
  }

  /** Each pair with the profiles of both claims. */
  static Dataset<CandidatePair> candidates(
      Dataset<ClaimProfile> profiles, Dataset<ClaimPair> pairs) {
    Dataset<HalfPair> halves =
        Rows.cogroup(
            pairs,
            ClaimPair::first,
            profiles,
            ClaimProfile::claimId,
            (id, seconds, first) -> halves(seconds, first.next()),
            HalfPair.class);
    return Rows.cogroup(
        halves,
        HalfPair::second,
        profiles,
        ClaimProfile::claimId,
        (id, firsts, second) -> candidates(firsts, second.next()),
        CandidatePair.class);
  }

  /** A pair of which only the first claim is known in full. */
  public record HalfPair(ClaimProfile first, String second) {}

  private static List<HalfPair> halves(Iterator<ClaimPair> pairs, ClaimProfile first) {
    List<HalfPair> halves = new ArrayList<>();
    pairs.forEachRemaining(p -> halves.add(new HalfPair(first, p.second())));
    return halves;
  }

  private static List<CandidatePair> candidates(Iterator<HalfPair> halves, ClaimProfile second) {
    List<CandidatePair> candidates = new ArrayList<>();
    halves.forEachRemaining(h -> candidates.add(new CandidatePair(h.first(), second)));
    return candidates;
  }

  private static Iterator<ClaimLink> links(Rules rules, Iterator<CandidatePair> pairs) {
    PairScorer scorer = PairScorer.of(rules);
    return new MappedIterator<>(pairs, p -> scorer.score(p.first(), p.second(), STRONG));
  }

  private Dataset<ClaimLink> withForbidden(Dataset<ClaimLink> links) {
    if (forbidden.isEmpty()) {
      return links;
    }
    TreeSet<String> pairs = new TreeSet<>();
    forbidden.forEach(p -> pairs.add(p.first() + " " + p.second()));
    Dataset<ClaimLink> others =
        Rows.filter(links, l -> !pairs.contains(l.first() + " " + l.second()));
    List<ClaimLink> judged = forbidden.stream().distinct().map(ClaimLink::forbidden).toList();
    return others.union(Rows.of(links.sparkSession(), judged, ClaimLink.class));
  }
}
