package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryPairsTest {
  private static final BlockingKeys KEYS =
      new BlockingKeys(StatementReader.RULES.eventClasses(), StatementReader.RULES.eventNouns());
  private static final List<ClaimProfile> CLAIMS = claims();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 40})
  void pairsAreThoseOfTheSortedBlocksInWhateverOrderTheClaimsCome(int window) {
    List<ClaimProfile> shuffled = new ArrayList<>(CLAIMS);
    Collections.shuffle(shuffled, new Random(window));
    List<String> pairs = pairs(window, shuffled, List.of());
    assertThat(pairs).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(pairs)).isEqualTo(bySortedBlocks(window));
  }

  @Test
  void pairsThatMetElsewhereAreAddedOnce() {
    ClaimProfile a = CLAIMS.get(0);
    ClaimProfile b = StatementReader.profiles("z", "", "Hens lay.").get(0);
    List<ClaimProfile> both = List.of(b, a);
    BlockPair met = new BlockPair(a.claimId(), b.claimId(), "story");
    assertThat(pairs(40, both, List.of())).isEmpty();
    assertThat(pairs(40, both, List.of(met, met))).containsExactly(a.claimId() + b.claimId());
  }

  private static List<ClaimProfile> claims() {
    List<ClaimProfile> claims = new ArrayList<>();
    for (String text :
        List.of(
            "Police arrested a man in Karvan.",
            "The arrest of a man in Karvan shocked many.",
            "A man was arrested in Karvan, police said.",
            "The mayor of Karvan thanked the police.",
            "A dam above Karvan burst and flooded a market.")) {
      claims.addAll(StatementReader.profiles("a" + claims.size(), "", text));
    }
    return claims.stream().sorted(Comparator.comparing(ClaimProfile::claimId)).toList();
  }

  private static List<String> pairs(int window, List<ClaimProfile> claims, List<BlockPair> met) {
    return new StoryPairs(KEYS, window)
        .of(claims, met)
        .map(p -> p.first().claimId() + p.second().claimId())
        .toList();
  }

  /** The slow way: every place in every block, sorted. */
  private static Set<String> bySortedBlocks(int window) {
    List<BlockEntry> entries = new ArrayList<>();
    for (ClaimProfile claim : CLAIMS) {
      KEYS.insideStory(claim)
          .forEach(k -> entries.add(new BlockEntry(k, KEYS.order(claim), "s", claim.claimId())));
    }
    entries.sort(
        Comparator.comparing(BlockEntry::key)
            .thenComparing(BlockEntry::order)
            .thenComparing(BlockEntry::claimId));
    PairWindow pairWindow = new PairWindow(window);
    Set<String> pairs = new TreeSet<>();
    entries.forEach(e -> pairWindow.next(e).forEach(p -> pairs.add(p.first() + p.second())));
    return pairs;
  }
}
