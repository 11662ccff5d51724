package org.crosscheck.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pairs the claims of one story: in each sorted block a claim with the ones shortly before it, as
 * {@link PairWindow} does, and each pair once however many blocks it shares.
 */
public final class StoryPairs {
  private final BlockingKeys keys;
  private final int window;

  /**
   * @param window with how many claims before it in a block a claim is paired at most
   */
  public StoryPairs(BlockingKeys keys, int window) {
    this.keys = keys;
    this.window = window;
  }

  /**
   * The pairs, the lesser id first, made as they are asked for: a large story has more of them than
   * the memory holds.
   *
   * @param claims of one story
   * @param met pairs of them that met in blocks of all stories
   */
  public Stream<CandidatePair> of(Collection<ClaimProfile> claims, Collection<BlockPair> met) {
    List<ClaimProfile> sorted = sorted(claims);
    List<TreeSet<Integer>> earlier = earlier(sorted, met);
    Map<String, Deque<Integer>> blocks = new HashMap<>();
    return IntStream.range(0, sorted.size())
        .boxed()
        .flatMap(
            i -> {
              TreeSet<Integer> partners = earlier.get(i);
              partners.addAll(before(i, sorted.get(i), blocks));
              return partners.stream().map(j -> pair(sorted.get(i), sorted.get(j)));
            });
  }

  /** A claim in the order of blocks. */
  private record Ordered(String order, ClaimProfile claim) {}

  private List<ClaimProfile> sorted(Collection<ClaimProfile> claims) {
    return claims.stream()
        .map(c -> new Ordered(keys.order(c), c))
        .sorted(Comparator.comparing(Ordered::order).thenComparing(o -> o.claim().claimId()))
        .map(Ordered::claim)
        .toList();
  }

  /** For each claim the ones before it that it has met already. */
  private static List<TreeSet<Integer>> earlier(
      List<ClaimProfile> sorted, Collection<BlockPair> met) {
    Map<String, Integer> places = new HashMap<>();
    List<TreeSet<Integer>> earlier = new ArrayList<>();
    for (ClaimProfile claim : sorted) {
      places.put(claim.claimId(), places.size());
      earlier.add(new TreeSet<>());
    }
    for (BlockPair pair : met) {
      int first = places.get(pair.first());
      int second = places.get(pair.second());
      earlier.get(Math.max(first, second)).add(Math.min(first, second));
    }
    return earlier;
  }

  /** The claims shortly before this one in its blocks, where it now stands last. */
  private TreeSet<Integer> before(
      int place, ClaimProfile claim, Map<String, Deque<Integer>> blocks) {
    TreeSet<Integer> before = new TreeSet<>();
    for (String key : keys.insideStory(claim)) {
      Deque<Integer> block = blocks.computeIfAbsent(key, k -> new ArrayDeque<>(2));
      before.addAll(block);
      block.addLast(place);
      if (block.size() > window) {
        block.removeFirst();
      }
    }
    return before;
  }

  private static CandidatePair pair(ClaimProfile a, ClaimProfile b) {
    return a.claimId().compareTo(b.claimId()) < 0
        ? new CandidatePair(a, b)
        : new CandidatePair(b, a);
  }
}
