package org.crosscheck.job;

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
    Dataset<ClaimProfile> profiles = Rows.keep(new ProfileClaims(rules).apply(mentions));
    Rules read = rules;
    OnceATask<PairScorer> scorer = new OnceATask<>(() -> PairScorer.of(read));
    Dataset<ClaimLink> links =
        new PairClaims(rules, blocks)
            .apply(
                profiles,
                pair -> telling(scorer.get().score(pair.first(), pair.second(), STRONG)),
                ClaimLink.class);
    return withForbidden(links);
  }

  /** The link where it says anything, else null. */
  private static ClaimLink telling(ClaimLink link) {
    return link.isForbidden() || link.isOneStatement() || link.weight() >= NOTHING ? link : null;
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
