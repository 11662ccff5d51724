package org.crosscheck.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.crosscheck.event.ClaimLink;
import org.crosscheck.event.ClaimPair;
import org.crosscheck.event.ClaimProfile;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.PairScorer;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.OnceATask;
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
    OnceATask<PairScorer> scorer = new OnceATask<>(() -> PairScorer.of(read));
    Dataset<ClaimLink> links =
        Rows.filter(
            overPairs(profiles, pairs, (a, b) -> scorer.get().score(a, b, STRONG), ClaimLink.class),
            l -> l.isForbidden() || l.isOneStatement() || l.weight() >= NOTHING);
    return withForbidden(links);
  }

  /** What {@code read} makes of each pair's two claims; nothing of those that it gives null for. */
  static <A extends Record> Dataset<A> overPairs(
      Dataset<ClaimProfile> profiles, Dataset<ClaimPair> pairs, FromPair<A> read, Class<A> type) {
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
        (id, firsts, second) -> both(firsts, second.next(), read),
        type);
  }

  /** From the profiles of two claims to a row, null for none. */
  @FunctionalInterface
  interface FromPair<A> extends Serializable {
    A apply(ClaimProfile first, ClaimProfile second);
  }

  /** A pair of which only the first claim is known in full. */
  public record HalfPair(ClaimProfile first, String second) {}

  private static List<HalfPair> halves(Iterator<ClaimPair> pairs, ClaimProfile first) {
    List<HalfPair> halves = new ArrayList<>();
    pairs.forEachRemaining(p -> halves.add(new HalfPair(first, p.second())));
    return halves;
  }

  private static <A> List<A> both(
      Iterator<HalfPair> halves, ClaimProfile second, FromPair<A> read) {
    List<A> rows = new ArrayList<>();
    halves.forEachRemaining(
        h -> {
          A row = read.apply(h.first(), second);
          if (row != null) {
            rows.add(row);
          }
        });
    return rows;
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
