package org.crosscheck.job;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.crosscheck.event.BlockEntry;
import org.crosscheck.event.BlockPair;
import org.crosscheck.event.BlockingKeys;
import org.crosscheck.event.CandidatePair;
import org.crosscheck.event.ClaimProfile;
import org.crosscheck.event.PairWindow;
import org.crosscheck.event.StoryPairs;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.Rows;

/**
 * Reads the pairs of claims worth comparing, neighbours in sorted blocks: most stand in one story,
 * whose claims are at hand together, so that only pairs of two stories are sent about.
 */
public record PairClaims(Rules rules, BlockCounts blocks) {
  /** In blocks up to this size every claim is paired with every other. */
  static final int WINDOW = 40;

  /** From a pair of claims to a row, null for none. */
  @FunctionalInterface
  interface FromPair<A> extends Serializable {
    A apply(CandidatePair pair);
  }

  /** A pair of which only the first claim is known in full. */
  public record HalfPair(ClaimProfile first, String second) {}

  /**
   * What {@code read} makes of each pair of claims.
   *
   * @param profiles are read several times
   */
  <A extends Record> Dataset<A> apply(
      Dataset<ClaimProfile> profiles, FromPair<A> read, Class<A> type) {
    Rules known = rules;
    blocks.add("events", profiles, claim -> keys(known).of(claim), WINDOW, WINDOW);
    // Read for the pairs of one story, and for those of two.
    Dataset<BlockPair> met = Rows.keep(met(profiles));
    Dataset<A> inside =
        Rows.cogroupLazily(
            profiles,
            ClaimProfile::storyId,
            Rows.filter(met, BlockPair::isOfOneStory),
            BlockPair::storyId,
            (story, claims, pairs) ->
                rows(
                    new StoryPairs(keys(known), WINDOW)
                        .of(stream(claims).toList(), stream(pairs).toList()),
                    read),
            type);
    return inside.union(across(profiles, Rows.filter(met, p -> !p.isOfOneStory()), read, type));
  }

  private static BlockingKeys keys(Rules rules) {
    return new BlockingKeys(rules.eventClasses(), rules.eventNouns());
  }

  /** The pairs that meet in blocks of all stories. */
  private Dataset<BlockPair> met(Dataset<ClaimProfile> profiles) {
    Rules known = rules;
    Dataset<BlockEntry> sorted =
        Rows.flatMap(profiles, claim -> keys(known).entries(claim), BlockEntry.class)
            .repartition(functions.col("key"))
            .sortWithinPartitions("key", "order", "claimId");
    return Rows.mapPartitions(sorted, PairClaims::pairs, BlockPair.class).distinct();
  }

  private static Iterator<BlockPair> pairs(Iterator<BlockEntry> entries) {
    PairWindow window = new PairWindow(WINDOW);
    return stream(entries).flatMap(e -> window.next(e).stream()).iterator();
  }

  private static <A extends Record> Dataset<A> across(
      Dataset<ClaimProfile> profiles, Dataset<BlockPair> pairs, FromPair<A> read, Class<A> type) {
    Dataset<HalfPair> halves =
        Rows.cogroup(
            pairs,
            BlockPair::first,
            profiles,
            ClaimProfile::claimId,
            (id, seconds, first) -> halves(seconds, first.next()),
            HalfPair.class);
    return Rows.cogroupLazily(
        halves,
        HalfPair::second,
        profiles,
        ClaimProfile::claimId,
        (id, firsts, second) -> both(firsts, second.next(), read),
        type);
  }

  private static List<HalfPair> halves(Iterator<BlockPair> pairs, ClaimProfile first) {
    return stream(pairs).map(p -> new HalfPair(first, p.second())).toList();
  }

  private static <A> Iterator<A> both(
      Iterator<HalfPair> halves, ClaimProfile second, FromPair<A> read) {
    return rows(stream(halves).map(h -> new CandidatePair(h.first(), second)), read);
  }

  private static <A> Iterator<A> rows(Stream<CandidatePair> pairs, FromPair<A> read) {
    return pairs.map(read::apply).filter(Objects::nonNull).iterator();
  }

  private static <A> Stream<A> stream(Iterator<A> rows) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
  }
}
